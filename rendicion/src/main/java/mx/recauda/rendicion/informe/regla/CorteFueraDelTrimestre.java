package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.RefCelda;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.informe.Adecuacion;
import mx.recauda.rendicion.informe.Corte;
import mx.recauda.rendicion.informe.Donativo;
import mx.recauda.rendicion.informe.Informe;
import mx.recauda.rendicion.informe.IngresoExcedente;
import mx.recauda.rendicion.informe.Metadatos;
import mx.recauda.rendicion.informe.Origen;
import mx.recauda.rendicion.informe.RenglonDeContratos;
import mx.recauda.rendicion.informe.Tabla;
import mx.recauda.rendicion.informe.VariacionDeGasto;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The last cut of a section closes with the quarter, and none goes beyond it. */
final class CorteFueraDelTrimestre implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-042",
                    "Corte que no cierra con el trimestre",
                    Gravedad.MEDIA,
                    "cortes de las columnas y de la columna periodo de cada sección; periodo acumulado del informe",
                    "Corrige el periodo, o captura el corte de cierre del trimestre.",
                    "Acumulación «enero al periodo» impresa en los formatos 4T-2014",
                    Confianza.CONFIRMADA);

    private static final List<String> TABLAS =
            List.of(
                    IngresoExcedente.TABLA,
                    RenglonDeContratos.TABLA,
                    Adecuacion.TABLA,
                    Donativo.TABLA,
                    VariacionDeGasto.TABLA);

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        int cierre = Corte.acumulado(informe.metadatos().trimestre()).mesFinal();
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (String clave : TABLAS) {
            Optional<Corte> ultimo = cortes(informe.tabla(clave)).max(Comparator.naturalOrder());
            ultimo.filter(c -> c.mesFinal() != cierre)
                    .ifPresent(c ->
                            hallazgos.add(
                                    hallazgo(
                                            informe,
                                            clave,
                                            c.etiqueta(),
                                            new RefCelda(
                                                    clave, new Origen(clave + ".csv", 1), ""))));
        }
        informe.metadatos()
                .periodoAcumulado()
                .filter(p ->
                        Corte.lee(p).filter(c -> c.mesFinal() == cierre).isEmpty()
                                || otroAnio(p, informe.metadatos().anio()))
                .ifPresent(p ->
                        hallazgos.add(
                                hallazgo(
                                        informe,
                                        "metadatos",
                                        p,
                                        Senala.metadato("periodo_acumulado"))));
        return hallazgos;
    }

    private static Stream<Corte> cortes(Tabla tabla) {
        Stream<String> columnas =
                tabla.filas().isEmpty()
                        ? Stream.of()
                        : tabla.columnas().stream()
                                .filter(c ->
                                        c.matches(
                                                "(?:adecuacion|modificado|monto|programado|ejercido)_.*"));
        return Stream.concat(columnas, tabla.filas().stream().map(f -> f.crudo("periodo")))
                .flatMap(t -> Corte.lee(t).stream());
    }

    private static boolean otroAnio(String periodo, int anio) {
        Matcher m = Pattern.compile("\\b(?:19|20)\\d{2}\\b").matcher(periodo);
        return m.find() && !m.group().equals(Integer.toString(anio));
    }

    private static Hallazgo hallazgo(
            Informe informe, String seccion, String publicado, RefCelda celda) {
        Metadatos m = informe.metadatos();
        String esperado = Corte.acumulado(m.trimestre()).etiqueta() + " " + m.anio();
        return new Senala(FICHA, seccion)
                .en(
                        "periodo",
                        publicado,
                        esperado,
                        "El periodo publicado es «%s» y el trimestre %d de %d cierra con %s."
                                .formatted(publicado, m.trimestre(), m.anio(), esperado),
                        celda);
    }
}
