# Structural validation of an IDSE file of altas (168 bytes a line) as a script would do it: width,
# kind, classes of the fields, both check digits, date, and the count of the control record.
function doble(d) { d *= 2; return d > 9 ? d - 9 : d }
{ sub(/\r$/, "") }
/^\*/ { if (substr($0, 57, 6) + 0 != n) malas++; next }
{
  n++
  if (length($0) != 168 || substr($0, 132, 2) != "08" || substr($0, 168, 1) != "9") { malas++; next }
  if ($0 !~ /^[A-Z][0-9]+[A-Z]/ || substr($0, 104, 6) !~ /^[0-9]+$/ || substr($0, 119, 8) !~ /^[0-9]+$/) { malas++; next }
  suma = 0
  for (i = 12; i <= 20; i += 2) suma += substr($0, i, 1) + doble(substr($0, i + 1, 1))
  if ((suma + substr($0, 22, 1)) % 10) { malas++; next }
  letra = index("ABCDEFGHIJKLMNOPQRSTUVWXYZ", substr($0, 1, 1)) + 9
  suma = doble(int(letra / 10)) + letra % 10
  for (i = 2; i <= 10; i += 2) suma += doble(substr($0, i, 1))
  for (i = 3; i <= 9; i += 2) suma += substr($0, i, 1)
  if ((suma + substr($0, 11, 1)) % 10) { malas++; next }
  dia = substr($0, 119, 2) + 0; mes = substr($0, 121, 2) + 0
  if (dia < 1 || dia > 31 || mes < 1 || mes > 12) malas++
}
END { printf "%d lines, %d with errors\n", n, malas }
