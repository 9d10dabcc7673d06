// What the generator writes and the hand-written query allows. row.schema.json says the same in its own words.
export const countries = (
  'AT AU BE BG BR CA CH CL CN CZ DE DK EE ES FI FR GB GR HR HU ' +
  'IE IN IT JP KR LT LU LV MX NL NO NZ PL PT RO SE SI SK US ZA'
).split(' ');
export const plans = ['free', 'basic', 'plus', 'enterprise'];
