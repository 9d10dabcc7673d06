const words = new Set(
  [
    [
      'email',
      'mail',
      'phone',
      'telephone',
      'mobile',
      'fax',
      'address',
      'street',
      'surname',
      'birthday',
      'birthdate',
      'dob',
    ],
    ['firstname', 'lastname', 'fullname', 'username', 'ssn', 'passport', 'iban', 'ip', 'password', 'secret', 'token'],
  ].flat(),
);
const pairs =
  /(?:^|_)(?:first|last|full|middle|maiden|user|customer|patient|client)_names?(?:_|$)|birth_?date|credit_?card/;

/** Whether a name sounds like that of personal data or of a secret. */
export function soundsPersonal(name: string): boolean {
  const snake = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_');
  return snake === 'name' || pairs.test(snake) || snake.split('_').some((word) => words.has(word));
}
