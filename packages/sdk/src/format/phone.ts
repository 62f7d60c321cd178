/** An E.164 number in groups that can be read aloud: `+86 138 0000 0000`. What is no E.164 number stays as it is. */
export function formatPhone(phone: string): string {
  if (!/^\+[1-9]\d{6,14}$/.test(phone)) return phone;
  if (/^\+861\d{10}$/.test(phone)) return phone.replace(/^\+86(\d{3})(\d{4})(\d{4})$/, '+86 $1 $2 $3');
  if (/^\+33\d{9}$/.test(phone))
    return phone.replace(/^\+33(\d)(\d\d)(\d\d)(\d\d)(\d\d)$/, '+33 $1 $2 $3 $4 $5');
  return phone;
}
