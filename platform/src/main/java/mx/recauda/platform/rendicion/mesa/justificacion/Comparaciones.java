package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Borradores;
import mx.recauda.platform.rendicion.mesa.InformesComparables;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.indicador.Meta;
import mx.recauda.rendicion.justificacion.JustificacionesDeInforme;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts the cells of a draft beside the previous quarter, the year before, and their goals. */
@Component
class Comparaciones {

    private static final int TRIMESTRES = 4;

    private final InformesComparables comparables;
    private final Borradores borradores;
    private final Umbrales umbrales;
    private final List<FuenteDeMetas> metas;

    Comparaciones(
            InformesComparables comparables,
            Borradores borradores,
            Umbrales umbrales,
            List<FuenteDeMetas> metas) {
        this.comparables = comparables;
        this.borradores = borradores;
        this.umbrales = umbrales;
        this.metas = metas;
    }

    /** What is needed to compare the cells of one section, read once. */
    DeSeccion de(Borrador borrador, String seccion) {
        LocalDate corte = Cortes.de(borrador.anio(), borrador.trimestre());
        Map<Casilla, String> valores = new LinkedHashMap<>();
        borradores.celdas(borrador.id()).forEach((c, celda) -> valores.put(c, celda.valor()));
        return new DeSeccion(
                borrador,
                valores,
                umbrales.de(seccion, corte),
                otro(borrador, 1),
                otro(borrador, TRIMESTRES));
    }

    /** The latest delivery received of the report of some quarters before, in this form. */
    private Otro otro(Borrador borrador, int trimestresAntes) {
        return new Otro(
                borrador.deTrimestre().menos(trimestresAntes).clave(),
                comparables.celdas(borrador.clave(trimestresAntes), borrador));
    }

    private record Otro(String periodo, Map<Casilla, String> celdas) {}

    /** One section with everything its cells are compared with. */
    final class DeSeccion {

        private final Borrador borrador;
        private final Map<Casilla, String> valores;
        private final List<UmbralDeCelda> umbrales;
        private final Otro anterior;
        private final Otro haceUnAnio;

        private DeSeccion(
                Borrador borrador,
                Map<Casilla, String> valores,
                List<UmbralDeCelda> umbrales,
                Otro anterior,
                Otro haceUnAnio) {
            this.borrador = borrador;
            this.valores = valores;
            this.umbrales = umbrales;
            this.anterior = anterior;
            this.haceUnAnio = haceUnAnio;
        }

        /** Text in force of every cell of the draft. */
        Map<Casilla, String> valores() {
            return valores;
        }

        /** Where the cell stands in the draft of one quarter before. */
        Casilla unTrimestreAntes(Casilla casilla) {
            return borradores.plan(borrador).en(borrador.deTrimestre().menos(1), casilla);
        }

        /** Text of another column of the same row one quarter before, or empty. */
        String antes(Casilla casilla, String columna) {
            return anterior.celdas()
                    .getOrDefault(new Casilla(casilla.tabla(), casilla.fila(), columna), "");
        }

        /** What the report of one quarter before says of the cell in its own explanations. */
        Optional<String> explicacionAnterior(Casilla casilla) {
            String fila = String.join(" · ", casilla.tabla(), casilla.fila(), casilla.columna());
            String texto =
                    Stream.of("causa", "efecto", "accion")
                            .map(c -> new Casilla(JustificacionesDeInforme.TABLA, fila, c))
                            .map(c -> anterior.celdas().getOrDefault(c, ""))
                            .collect(Collectors.joining("\n"));
            return Optional.of(texto).filter(t -> !t.isBlank());
        }

        /** Whether some threshold speaks of the column. */
        boolean tieneUmbral(Casilla casilla) {
            return umbrales.stream().anyMatch(u -> u.columna().equals(casilla.columna()));
        }

        /** The four of a cell, in order, with those that are not known. */
        List<Comparado> comparados(Casilla casilla) {
            Optional<Meta> meta = meta(casilla);
            LocalDate corte = Cortes.de(borrador.anio(), borrador.trimestre());
            List<Comparado> comparados = new ArrayList<>();
            comparados.add(deOtro(Contra.TRIMESTRE_ANTERIOR, anterior, casilla));
            comparados.add(deOtro(Contra.ANIO_ANTERIOR, haceUnAnio, casilla));
            comparados.add(deMeta(Contra.META_ORIGINAL, meta.map(Meta::original), meta, casilla));
            comparados.add(
                    deMeta(Contra.META_VIGENTE, meta.map(m -> m.vigente(corte)), meta, casilla));
            return comparados;
        }

        private Optional<Meta> meta(Casilla casilla) {
            return metas.stream()
                    .flatMap(f ->
                            f
                                    .meta(casilla, borrador.anio(), borrador.trimestre(), valores)
                                    .stream())
                    .findFirst();
        }

        private Comparado deOtro(Contra contra, Otro otro, Casilla casilla) {
            String texto = otro.celdas().getOrDefault(casilla, "");
            return new Comparado(
                    contra, otro.periodo(), texto, Numero.lee(texto), umbral(casilla, contra));
        }

        private Comparado deMeta(
                Contra contra, Optional<BigDecimal> valor, Optional<Meta> meta, Casilla casilla) {
            return new Comparado(
                    contra,
                    meta.map(Meta::periodo).orElse(""),
                    valor.map(BigDecimal::toPlainString).orElse(""),
                    valor,
                    umbral(casilla, contra));
        }

        private Optional<UmbralDeCelda> umbral(Casilla casilla, Contra contra) {
            return umbrales.stream()
                    .filter(u -> u.columna().equals(casilla.columna()) && u.contra() == contra)
                    .findFirst();
        }
    }
}
