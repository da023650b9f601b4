package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.texto.Texto;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sheet of the theme and the consolidated listing say the same of a commitment. */
final class SegundoTexto implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-084",
                    "Dos textos del mismo compromiso que no coinciden",
                    Gravedad.ALTA,
                    "compromisos: avance y respuesta contra las otras columnas avance_* y tipo_respuesta_*; otros listados compromisos_* (por código, o por tema y semejanza)",
                    "Publica el mismo texto completo en los dos lugares; si uno está cortado, manda el concentrado.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.CONFIRMADA);

    private static final Senala SENALA = new Senala(FICHA, AvanceReportado.TABLA);

    private static final int MISMO_COMPROMISO_PCT = 60;
    private static final Pattern OTRO_AVANCE =
            Pattern.compile("(?:avance|texto|segundo)_(?!caracteres).+");
    private static final Pattern OTRA_RESPUESTA = Pattern.compile("tipo_respuesta_(?!codigo).+");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Tabla tabla = informe.tabla(AvanceReportado.TABLA);
        List<Hallazgo> hallazgos = new ArrayList<>();
        List<String> conDatos =
                tabla.columnas().stream()
                        .filter(c -> tabla.filas().stream().anyMatch(f -> f.texto(c).isPresent()))
                        .toList();
        for (AvanceReportado a : AvanceReportado.de(tabla)) {
            for (String columna : conDatos) {
                String otro = a.fila().crudo(columna);
                RefCelda celda = Senala.celda(AvanceReportado.TABLA, a.fila(), columna);
                if (OTRO_AVANCE.matcher(columna).matches()) {
                    compara(a, "avance", a.avance(), otro, celda).ifPresent(hallazgos::add);
                } else if (OTRA_RESPUESTA.matcher(columna).matches()) {
                    compara(a, "respuesta", a.respuesta(), otro, celda).ifPresent(hallazgos::add);
                }
            }
        }
        informe.tablas().values().stream()
                .filter(t -> t.clave().startsWith(AvanceReportado.TABLA + "_"))
                .forEach(t -> hallazgos.addAll(contra(tabla, t)));
        return hallazgos;
    }

    private static List<Hallazgo> contra(Tabla principal, Tabla listado) {
        List<Hallazgo> hallazgos = new ArrayList<>();
        List<AvanceReportado> otros = AvanceReportado.de(listado);
        for (AvanceReportado a : AvanceReportado.de(principal)) {
            otros.stream()
                    .filter(o -> esElMismo(a, o))
                    .findFirst()
                    .ifPresent(o -> {
                        if (listado.tiene("avance")) {
                            compara(
                                            a,
                                            "avance",
                                            a.avance(),
                                            o.avance(),
                                            Senala.celda(listado.clave(), o.fila(), "avance"))
                                    .ifPresent(hallazgos::add);
                        }
                        if (listado.tiene("tipo_respuesta")) {
                            compara(
                                            a,
                                            "respuesta",
                                            a.respuesta(),
                                            o.respuesta(),
                                            Senala.celda(
                                                    listado.clave(), o.fila(), "tipo_respuesta"))
                                    .ifPresent(hallazgos::add);
                        }
                    });
        }
        return hallazgos;
    }

    private static boolean esElMismo(AvanceReportado uno, AvanceReportado otro) {
        if (!uno.codigo().isEmpty() && !otro.codigo().isEmpty()) {
            return uno.codigo().equalsIgnoreCase(otro.codigo());
        }
        return Texto.equivale(uno.tema(), otro.tema())
                && (Texto.equivale(uno.compromiso(), otro.compromiso())
                        || Parecido.semejanzaPct(uno.compromiso(), otro.compromiso())
                                > MISMO_COMPROMISO_PCT);
    }

    private static Optional<Hallazgo> compara(
            AvanceReportado a, String que, String uno, String otro, RefCelda celda) {
        if (Texto.equivale(uno, otro)) {
            return Optional.empty();
        }
        String corto = String.join(" ", Texto.palabras(otro));
        boolean truncado = String.join(" ", Texto.palabras(uno)).startsWith(corto);
        String problema =
                otro.isBlank()
                        ? "está ausente en el segundo lugar"
                        : truncado
                                ? "está cortado en el segundo lugar"
                                : "es distinto en el segundo lugar";
        return Optional.of(
                SENALA.en(
                        a.nombre() + ", " + que,
                        Impreso.cita(otro),
                        Impreso.cita(uno),
                        "%s de %s %s: tiene %d caracteres contra %d."
                                .formatted(
                                        que.equals("avance") ? "El avance" : "La respuesta",
                                        a.nombre(),
                                        problema,
                                        otro.strip().length(),
                                        uno.strip().length()),
                        celda,
                        Senala.celda(
                                AvanceReportado.TABLA,
                                a.fila(),
                                que.equals("avance") ? "avance" : "tipo_respuesta")));
    }
}
