/**
 * The functions that an expression may call: the same arguments give the same answer, on every machine and at every time.
 * The engine's own word for that cannot be relied on: of `age`, which looks at the clock, it says "consistent". Operators
 * are functions too.
 */
export const pureFunctions: ReadonlySet<string> = new Set(
  `
  + - * / // % ** ^ & | << >> ~ || <=> ^@ @> <@ && ->> ~~ !~~ ~~* !~~* ~~~ like_escape not_like_escape ilike_escape
  not_ilike_escape !__postfix

  abs acos acosh add asin asinh atan atan2 atanh bit_count cbrt ceil ceiling cos cosh cot degrees divide even exp
  factorial fdiv floor fmod gamma gcd greatest greatest_common_divisor isfinite isinf isnan lcm least
  least_common_multiple lgamma ln log log10 log2 mod multiply nextafter pi pow power radians round round_even roundbankers
  sign signbit sin sinh sqrt subtract tan tanh trunc xor

  array_extract ascii bar base64 bin bit_length char_length character_length chr concat concat_ws contains
  damerau_levenshtein decode editdist3 encode ends_with format formatreadablesize from_base64 from_hex hamming hex instr
  jaccard jaro_similarity jaro_winkler_similarity lcase left left_grapheme len length length_grapheme levenshtein lower
  lpad ltrim md5 mismatches nfc_normalize nullif ord position prefix printf regexp_escape regexp_extract
  regexp_extract_all regexp_full_match regexp_matches regexp_replace regexp_split_to_array repeat replace reverse right
  right_grapheme rpad rtrim sha1 sha256 split split_part starts_with str_split str_split_regex string_split
  string_split_regex string_to_array strip_accents strlen strpos substr substring substring_grapheme suffix to_base
  to_base64 to_binary to_hex translate trim ucase unbin unhex unicode upper url_decode url_encode

  century date_add date_diff date_part date_sub date_trunc datediff datepart datesub datetrunc day dayname dayofmonth
  dayofweek dayofyear days_in_month decade epoch epoch_ms epoch_ns epoch_us era hour isodow isoyear julian last_day
  make_date make_time make_timestamp make_timestamp_ms make_timestamp_ns microsecond millennium millisecond minute month
  monthname nanosecond normalized_interval quarter second strftime strptime time_bucket timezone timezone_hour
  timezone_minute to_centuries to_days to_decades to_hours to_microseconds to_millennia to_milliseconds to_minutes
  to_months to_quarters to_seconds to_timestamp to_weeks to_years try_strptime week weekday weekofyear year yearweek

  apply array_apply array_append array_cat array_concat array_contains array_distinct array_filter array_has array_has_all
  array_has_any array_indexof array_intersect array_length array_position array_prepend array_reduce array_reverse_sort
  array_slice array_sort array_transform array_unique array_value array_where cardinality element_at filter flatten
  generate_series list_append list_apply list_cat list_concat list_contains list_count list_distinct list_element
  list_extract list_filter list_has list_has_all list_has_any list_indexof list_intersect list_max list_min list_pack
  list_position list_prepend list_reduce list_resize list_reverse list_reverse_sort list_select list_slice list_sort
  list_sum list_transform list_unique list_value list_where list_zip map map_contains map_entries map_extract
  map_extract_value map_from_entries map_keys map_values range reduce row struct_concat struct_contains struct_extract
  struct_extract_at struct_insert struct_keys struct_pack struct_values

  json_array json_array_length json_contains json_exists json_extract json_extract_path json_extract_path_text
  json_extract_string json_keys json_object json_type json_valid json_value to_json

  hash typeof uuid_extract_timestamp uuid_extract_version
  `
    .trim()
    .split(/\s+/),
);
