/** The codes that the form knows: states, territories, military addresses, Canada's provinces, Mexico, other countries. */
export const stateCodes: ReadonlySet<string> = new Set(
  [
    'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD',
    'TN TX UT VT VA WA WV WI WY AS FM GU MH MP PR PW VI AA AE AP AB BC CN MB NB NF NL NS NT NU ON PE PQ QC SK YT MX FC',
  ].flatMap((codes) => codes.split(' ')),
);
