package mx.recauda.rendicion.informe.regla;

import mx.recauda.ley.fuente.Confianza;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.formulario.Formulario;
import mx.recauda.rendicion.formulario.Formularios;
import mx.recauda.rendicion.formulario.IndicadorDeCatalogo;
import mx.recauda.rendicion.informe.AvanceReportado;
import mx.recauda.rendicion.informe.IndicadorReportado;
import mx.recauda.rendicion.informe.Informe;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text says is still to be released is not counted as done. */
final class ElementosPendientes implements Regla<Informe> {

    private static final Ficha FICHA =
            new Ficha(
                    "INF-063",
                    "Elementos pendientes contados como hechos",
                    Gravedad.ALTA,
                    "avance que enumera elementos con clave; claves en la oración que los declara pendientes; A del indicador relacionado",
                    "Descuenta de A los elementos pendientes, o corrige el avance.",
                    "Formulario del informe trimestral; defecto publicado en el 4T-2014 (golden/findings.csv)",
                    Confianza.INFERIDA);

    private static final Pattern CLAVE = Pattern.compile("\\b\\p{Lu}{2,}(?:-[\\p{Lu}\\d]+)+\\b");

    @Override
    public Ficha ficha() {
        return FICHA;
    }

    @Override
    public List<Hallazgo> revisa(Informe informe) {
        Formulario formulario = Formularios.para(informe.metadatos().anio()).formulario();
        List<Hallazgo> hallazgos = new ArrayList<>();
        for (IndicadorReportado i : IndicadorReportado.de(informe)) {
            Optional<String> compromiso =
                    formulario.indicador(i.codigo()).flatMap(IndicadorDeCatalogo::compromiso);
            AvanceReportado.de(informe).stream()
                    .filter(a ->
                            i.a().isPresent()
                                    && compromiso.filter(a.codigo()::equalsIgnoreCase).isPresent())
                    .forEach(a -> revisa(i, a).ifPresent(hallazgos::add));
        }
        return hallazgos;
    }

    private static Optional<Hallazgo> revisa(IndicadorReportado indicador, AvanceReportado avance) {
        Set<String> pendientes = new LinkedHashSet<>();
        Set<String> contados = new LinkedHashSet<>();
        for (String oracion : TextoLargo.deAvance(avance).oraciones()) {
            Set<String> destino = Lexico.hay("por_terminar", oracion) ? pendientes : contados;
            CLAVE.matcher(oracion).results().forEach(m -> destino.add(m.group()));
        }
        long dobles = pendientes.stream().filter(contados::contains).count();
        BigDecimal a = indicador.a().orElseThrow();
        if (dobles == 0 || a.compareTo(BigDecimal.valueOf(contados.size() - dobles)) <= 0) {
            return Optional.empty();
        }
        BigDecimal sinPendientes = a.subtract(BigDecimal.valueOf(dobles));
        return Optional.of(
                new Senala(FICHA, IndicadorReportado.TABLA)
                        .en(
                                indicador.rotulo() + " / " + avance.nombre(),
                                a.toPlainString(),
                                sinPendientes.toPlainString(),
                                "El indicador %s cuenta %s y el avance de %s declara pendientes %d de los que enumera: %s."
                                        .formatted(
                                                indicador.rotulo(),
                                                a.toPlainString(),
                                                avance.nombre(),
                                                dobles,
                                                String.join(", ", pendientes)),
                                Senala.celda(IndicadorReportado.TABLA, indicador.fila(), "a"),
                                Senala.celda(AvanceReportado.TABLA, avance.fila(), "avance")));
    }
}
