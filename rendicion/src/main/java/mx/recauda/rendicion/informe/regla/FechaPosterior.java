package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Corte;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.texto.FechasEnTexto;
import mx.recauda.rendicion.texto.Texto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is told in the past did not happen after the period closed. */
final class FechaPosterior implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-075",
                    "Fecha posterior al periodo con verbo en pasado",
                    Gravedad.MEDIA,
                    "avances, explicaciones y textos: oraciones con una fecha completa posterior al cierre y un verbo en pasado",
                    "Corrige el año o el mes de la fecha.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.INFERIDA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        LocalDate cierre =
                Corte.acumulado(informe.metadatos().trimestre()).cierre(informe.metadatos().anio());
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (TextoLargo texto : TextoLargo.de(informe)) {
            for (String oracion : texto.oraciones()) {
                FechasEnTexto.todas(oracion).stream()
                        .filter(f -> f.isAfter(cierre) && enPasado(oracion, f))
                        .map(f -> hallazgo(texto, f, cierre, oracion))
                        .forEach(hallazgos::add);
            }
        }
        return hallazgos;
    }

    /** The verb that governs a date stands before it, near; a plan announced by it is not past. */
    private static boolean enPasado(String oracion, LocalDate fecha) {
        String plano = Texto.compacto(oracion).toLowerCase(Locale.ROOT);
        int lugar = lugar(plano, fecha);
        String antes = plano.substring(Math.max(0, lugar - 80), lugar);
        return Lexico.VERBO_EN_PASADO.matcher(antes).find() && !Lexico.hay("plan_futuro", antes);
    }

    private static int lugar(String plano, LocalDate fecha) {
        int anio = plano.lastIndexOf(Integer.toString(fecha.getYear()));
        return anio < 0 ? plano.length() : anio;
    }

    private static Hallazgo hallazgo(
            TextoLargo texto, LocalDate fecha, LocalDate cierre, String oracion) {
        return new Senala(FICHA, texto.seccion())
                .en(
                        texto.ubicacion(),
                        FechasEnTexto.imprime(fecha),
                        "a más tardar " + FechasEnTexto.imprime(cierre),
                        "El texto habla en pasado del %s y el periodo cierra el %s: «%s»."
                                .formatted(
                                        FechasEnTexto.imprime(fecha),
                                        FechasEnTexto.imprime(cierre),
                                        Impreso.cita(oracion)),
                        texto.celda());
    }
}
