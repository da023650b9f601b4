package mx.recauda.platform.rendicion.mesa.justificacion.web;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Severidad;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.UnidadesDeCaptura;
import mx.recauda.platform.rendicion.mesa.justificacion.CeldaComparada;
import mx.recauda.platform.rendicion.mesa.justificacion.Comparado;
import mx.recauda.platform.rendicion.mesa.justificacion.Explicada;
import mx.recauda.rendicion.cantidad.Cantidad;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.cantidad.Unidad;
import mx.recauda.rendicion.justificacion.Conciliacion;
import mx.recauda.rendicion.justificacion.DatoCitable;
import mx.recauda.rendicion.justificacion.Justificacion;
import mx.recauda.rendicion.justificacion.RevisionDeJustificacion;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts a cell, its comparison and its explanation in the words of the page. */
@Component
class ArmadorDeCelda {

    private static final int OPCIONES = 8;

    private final Etiquetas etiquetas;
    private final Formato formato;
    private final UnidadesDeCaptura unidades;

    ArmadorDeCelda(Etiquetas etiquetas, Formato formato, UnidadesDeCaptura unidades) {
        this.etiquetas = etiquetas;
        this.formato = formato;
        this.unidades = unidades;
    }

    /** The value of the cell as a person reads it. */
    String valor(CeldaComparada celda) {
        return numero(celda).map(formato::cifra).orElse(celda.captura().valor());
    }

    /** What its figure is in, or empty. */
    String unidad(Borrador borrador, CeldaComparada celda) {
        return unidades.de(borrador, celda.campo());
    }

    private static Optional<BigDecimal> numero(CeldaComparada celda) {
        return celda.campo().numerico() ? Numero.lee(celda.captura().valor()) : Optional.empty();
    }

    /** The four it stands beside. */
    List<Vista.Renglon> renglones(CeldaComparada celda) {
        Optional<BigDecimal> propio = numero(celda);
        return celda.comparados().stream().map(c -> renglon(c, propio)).toList();
    }

    private Vista.Renglon renglon(Comparado c, Optional<BigDecimal> propio) {
        return new Vista.Renglon(
                etiquetas.di("celda.contra." + c.contra().clave()),
                c.periodo(),
                c.valor().map(formato::cifra).orElse(c.texto()),
                c.diferencia(propio).map(formato::cifra).orElse(""),
                c.variacion(propio).map(v -> formato.numero(v, 1)).orElse(""),
                c.umbral()
                        .map(u ->
                                etiquetas.di(
                                        "celda.umbral.de",
                                        u.umbral().porcentaje().toPlainString(),
                                        u.fundamento()))
                        .orElse(""),
                c.excede(propio));
    }

    /** What is wrong with an explanation, kept or being written. */
    List<Vista.Falta> faltas(CeldaComparada celda, Justificacion justificacion, Idioma idioma) {
        return RevisionDeJustificacion.revisa(celda.celda(), justificacion, idioma).stream()
                .map(ArmadorDeCelda::falta)
                .toList();
    }

    private static Vista.Falta falta(Incidencia i) {
        return new Vista.Falta(
                i.codigo(),
                i.severidad() == Severidad.ERROR ? "alta" : "media",
                i.mensaje(),
                i.remedio());
    }

    /** Every amount of a text with the figure it quotes, or the one it almost quotes. */
    List<Vista.Importe> importes(CeldaComparada celda, Justificacion justificacion) {
        List<DatoCitable> datos = celda.celda().datos();
        return Conciliacion.de(justificacion, datos).stream()
                .map(cita -> importe(cita, datos, justificacion, declarante(celda, cita)))
                .toList();
    }

    /** Who declared the source, when the explanation in force has it already; else nobody yet. */
    private static String declarante(CeldaComparada celda, Conciliacion.Cita cita) {
        return celda.explicada().stream()
                .flatMap(e -> e.justificacion().fuentes().stream())
                .filter(f -> cita.fuente().filter(f::diceLoMismoQue).isPresent())
                .map(Justificacion.Fuente::declara)
                .findFirst()
                .orElse("");
    }

    private Vista.Importe importe(
            Conciliacion.Cita cita,
            List<DatoCitable> datos,
            Justificacion justificacion,
            String declarante) {
        String literal = cita.literal();
        String ligado =
                justificacion.ligas().stream()
                        .filter(l -> l.literal().strip().equals(literal))
                        .map(Justificacion.Liga::dato)
                        .findFirst()
                        .orElse("");
        Tono tono =
                switch (cita.resultado()) {
                    case CONCILIA -> Tono.OK;
                    case OTRA_FUENTE -> Tono.END;
                    case NO_CONCILIA, CASI, LIGA_ROTA, SIN_DATO, FUENTE_INCOMPLETA -> Tono.BAD;
                };
        Optional<Justificacion.Fuente> fuente = cita.fuente();
        return new Vista.Importe(
                literal,
                cita.dato().map(DatoCitable::descripcion).orElse(""),
                cita.dato().map(this::valor).orElse(""),
                Insignia.de(
                        tono,
                        "celda.cita." + cita.resultado().name().toLowerCase(java.util.Locale.ROOT)),
                opciones(cita.cantidad(), datos, ligado),
                fuente.isPresent() || cita.resultado() == Conciliacion.Resultado.SIN_DATO,
                fuente.isPresent(),
                fuente.map(Justificacion.Fuente::documento).orElse(""),
                fuente.map(Justificacion.Fuente::razon).orElse(""),
                declarante);
    }

    private String valor(DatoCitable dato) {
        return dato.unidad() == Unidad.PORCENTAJE
                ? formato.cifra(dato.valor()) + " %"
                : formato.cifra(dato.valor()) + " " + etiquetas.di("unidad.pesos");
    }

    /** The nearest figures of its kind, and the one it is tied to. */
    private List<Vista.Opcion> opciones(Cantidad cantidad, List<DatoCitable> datos, String ligado) {
        return datos.stream()
                .filter(d -> d.esDeLaClaseDe(cantidad.unidad()))
                .sorted(
                        Comparator.<DatoCitable>comparingInt(d -> d.clave().equals(ligado) ? 0 : 1)
                                .thenComparing(d -> cantidad.diferencia(d.valor()).abs()))
                .limit(OPCIONES)
                .map(d ->
                        new Vista.Opcion(
                                d.clave(),
                                d.descripcion() + ": " + valor(d),
                                d.clave().equals(ligado)))
                .toList();
    }

    /** An explanation of the history. */
    Vista.Escrita escrita(Explicada e) {
        Justificacion j = e.justificacion();
        return new Vista.Escrita(
                formato.instante(e.en()),
                e.por(),
                Numero.lee(e.valor()).map(formato::cifra).orElse(e.valor()),
                j.texto(),
                etiquetas.di(
                        "celda.compromiso",
                        j.responsable().isBlank() ? "—" : j.responsable(),
                        j.fecha().map(formato::fecha).orElse("—")));
    }
}
