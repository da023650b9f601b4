package mx.recauda.ley.tiempo;

import mx.recauda.ley.fuente.Confianza;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A rule that closes days, as one line of {@code calendarios.csv}: fixed dates ({@code
 * FIJA:12-25}), the n-th Monday of a month ({@code LUNES:3/03} = third of March), days around
 * Easter ({@code PASCUA:-3}), a date once every six years ({@code SEXENAL:12-01/2024}), a single
 * day ({@code DIA:2017-09-20}) and days of the week ({@code SEMANA:SATURDAY}).
 *
 * @param ambito calendar it belongs to
 * @param clave the rule, in the notation above
 * @param motivo name of the day, in Spanish
 * @param vigencia days on which the rule is in force
 * @param fuente article or document
 * @param confianza how well it is supported
 */
record ReglaDeCalendario(
        Ambito ambito,
        String clave,
        String motivo,
        Vigencia vigencia,
        String fuente,
        Confianza confianza) {

    private static final int SEXENIO = 6;

    Optional<DiaInhabil> cierra(LocalDate dia) {
        return vigencia.contiene(dia) && coincide(dia)
                ? Optional.of(new DiaInhabil(dia, motivo, fuente, confianza))
                : Optional.empty();
    }

    private boolean coincide(LocalDate dia) {
        String tipo = clave.substring(0, clave.indexOf(':'));
        String valor = clave.substring(clave.indexOf(':') + 1);
        return switch (tipo) {
            case "FIJA" -> MonthDay.from(dia).equals(MonthDay.parse("--" + valor));
            case "LUNES" -> enesimoLunes(dia, valor);
            case "PASCUA" -> dia.equals(pascua(dia.getYear()).plusDays(Long.parseLong(valor)));
            case "SEXENAL" -> sexenal(dia, valor);
            case "DIA" -> dia.equals(LocalDate.parse(valor));
            case "SEMANA" -> dia.getDayOfWeek() == DayOfWeek.valueOf(valor);
            default -> throw new IllegalStateException("unknown calendar rule: " + clave);
        };
    }

    private static boolean enesimoLunes(LocalDate dia, String valor) {
        int orden = Integer.parseInt(valor.substring(0, 1));
        int mes = Integer.parseInt(valor.substring(2));
        return dia.getMonthValue() == mes
                && dia.equals(
                        dia.with(TemporalAdjusters.dayOfWeekInMonth(orden, DayOfWeek.MONDAY)));
    }

    private static boolean sexenal(LocalDate dia, String valor) {
        MonthDay fecha = MonthDay.parse("--" + valor.substring(0, 5));
        int anio = Integer.parseInt(valor.substring(6));
        return MonthDay.from(dia).equals(fecha)
                && Math.floorMod(dia.getYear() - anio, SEXENIO) == 0;
    }

    /** Easter Sunday of the Gregorian calendar (anonymous algorithm). */
    static LocalDate pascua(int anio) {
        int a = anio % 19;
        int b = anio / 100;
        int c = anio % 100;
        int f = (b + 8) / 25;
        int g = (b - f + 1) / 3;
        int h = (19 * a + b - b / 4 - g + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int n = h + l - 7 * m + 114;
        return LocalDate.of(anio, n / 31, n % 31 + 1);
    }
}
