package mx.recauda.platform.rendicion.mesa.web;

import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Campo;
import mx.recauda.platform.rendicion.mesa.CeldaCapturada;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.platform.rendicion.mesa.Guardado;
import mx.recauda.platform.rendicion.mesa.InformesComparables;
import mx.recauda.platform.rendicion.mesa.RevisionDeBorrador;
import mx.recauda.platform.rendicion.mesa.UnidadesDeCaptura;
import mx.recauda.rendicion.auditor.Hallazgo;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the cells of a section on the page, beside the same cells of other reports. */
@Component
class ArmadorDeCaptura {

    private static final int TEXTO_CORTO = 60;

    private final InformesComparables comparables;
    private final RevisionDeBorrador revision;
    private final Etiquetas etiquetas;
    private final Formato formato;
    private final UnidadesDeCaptura unidades;

    ArmadorDeCaptura(
            InformesComparables comparables,
            RevisionDeBorrador revision,
            Etiquetas etiquetas,
            Formato formato,
            UnidadesDeCaptura unidades) {
        this.comparables = comparables;
        this.revision = revision;
        this.etiquetas = etiquetas;
        this.formato = formato;
        this.unidades = unidades;
    }

    /** The cells by row; what came of saving some of them, by their place. */
    List<Vista.Grupo> grupos(Expediente expediente, Map<Integer, Guardado> guardados) {
        Map<String, Map<Casilla, String>> otros = comparables.de(expediente.borrador());
        Map<Casilla, List<Hallazgo>> hallazgos = revision.hallazgos(expediente);
        Map<String, List<Vista.Celda>> porFila = new LinkedHashMap<>();
        for (int i = 0; i < expediente.campos().size(); i++) {
            Campo campo = expediente.campos().get(i);
            porFila.computeIfAbsent(campo.casilla().fila(), k -> new ArrayList<>())
                    .add(
                            celda(
                                    expediente.borrador(),
                                    campo,
                                    expediente.celdas().get(i),
                                    Optional.ofNullable(guardados.get(campo.indice())),
                                    otros,
                                    hallazgos.getOrDefault(campo.casilla(), List.of())));
        }
        return porFila.entrySet().stream()
                .map(e -> new Vista.Grupo(e.getKey(), e.getValue()))
                .toList();
    }

    /** Every cell of the section, after saving one of them. */
    List<Vista.Celda> celdas(Expediente expediente, int indice, Guardado guardado) {
        return grupos(expediente, Map.of(indice, guardado)).stream()
                .flatMap(g -> g.celdas().stream())
                .toList();
    }

    /** What the auditor would say of a cell with a value that is only being typed. */
    Vista.Celda alEscribir(Expediente expediente, Campo campo, String valor) {
        List<Hallazgo> hallazgos =
                revision.hallazgos(expediente, Map.of(campo.casilla(), valor))
                        .getOrDefault(campo.casilla(), List.of());
        return celda(
                expediente.borrador(),
                campo,
                expediente.celdas().get(expediente.campos().indexOf(campo)),
                Optional.empty(),
                Map.of(),
                hallazgos);
    }

    private Vista.Celda celda(
            Borrador borrador,
            Campo campo,
            CeldaCapturada vigente,
            Optional<Guardado> guardado,
            Map<String, Map<Casilla, String>> otros,
            List<Hallazgo> hallazgos) {
        String valor = vigente.valor();
        String estado = "";
        String error = "";
        String conflicto = "";
        String ajeno = "";
        switch (guardado.orElse(new Guardado.Hecho(vigente))) {
            case Guardado.Hecho hecho ->
                    estado =
                            vigente.numero() == 0
                                    ? ""
                                    : etiquetas.di(
                                            "mesa.guardado",
                                            vigente.por(),
                                            formato.instante(vigente.en()));
            case Guardado.Conflicto c -> {
                valor = c.intentado();
                conflicto =
                        etiquetas.di(
                                "mesa.conflicto",
                                c.actual().por(),
                                formato.instante(c.actual().en()));
                ajeno = c.actual().valor();
            }
            case Guardado.Rechazado r -> {
                valor = r.intentado();
                error = r.incidencia().mensaje() + " " + r.incidencia().remedio();
            }
        }
        return new Vista.Celda(
                campo.indice(),
                rotulo(campo.casilla()),
                unidades.de(borrador, campo),
                campo.numerico(),
                !campo.numerico()
                        && Respuestas.lista(campo.casilla().columna()).isEmpty()
                        && Math.max(campo.anterior().length(), valor.length()) > TEXTO_CORTO,
                vigente.numero(),
                valor,
                campo.numerico() ? Numero.lee(valor).map(formato::cifra).orElse(valor) : valor,
                estado,
                error,
                conflicto,
                ajeno,
                Respuestas.lista(campo.casilla().columna()),
                Respuestas.claveInferida(
                        borrador.anio(), campo.casilla().columna(), vigente.valor()),
                comparados(campo, vigente.valor(), otros),
                hallazgos.stream().map(ArmadorDeCaptura::aviso).toList());
    }

    private static Vista.Aviso aviso(Hallazgo h) {
        return new Vista.Aviso(h.regla(), h.gravedad().clave(), h.mensaje(), h.remedio());
    }

    /** The name of a column, with its cut when it has one. */
    String rotulo(Casilla casilla) {
        return etiquetas.columnaConCorte(casilla.columna());
    }

    private List<Vista.Comparado> comparados(
            Campo campo, String valor, Map<String, Map<Casilla, String>> otros) {
        List<Vista.Comparado> comparados = new ArrayList<>();
        otros.forEach((clave, celdas) -> {
            String otro = celdas.getOrDefault(campo.casilla(), "");
            comparados.add(
                    new Vista.Comparado(
                            clave.replaceFirst("^(\\d+-T\\d).*", "$1"),
                            campo.numerico()
                                    ? Numero.lee(otro).map(formato::cifra).orElse(otro)
                                    : otro,
                            campo.numerico() ? diferencia(valor, otro) : ""));
        });
        return comparados;
    }

    private String diferencia(String valor, String otro) {
        Optional<BigDecimal> este = Numero.lee(valor);
        return este.flatMap(a -> Numero.lee(otro).map(a::subtract)).map(formato::cifra).orElse("");
    }
}
