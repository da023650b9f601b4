package mx.recauda.platform.rendicion.mesa.justificacion;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Severidad;
import mx.recauda.platform.rendicion.mesa.Borrador;
import mx.recauda.platform.rendicion.mesa.Campo;
import mx.recauda.platform.rendicion.mesa.CeldaCapturada;
import mx.recauda.platform.rendicion.mesa.CondicionDeActo;
import mx.recauda.platform.rendicion.mesa.Expediente;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.flujo.Accion;
import mx.recauda.rendicion.flujo.Acto;
import mx.recauda.rendicion.justificacion.Celda;
import mx.recauda.rendicion.justificacion.Justificacion;
import mx.recauda.rendicion.justificacion.RevisionDeJustificacion;
import mx.recauda.rendicion.justificacion.Umbral;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which cells of a section are outside their threshold, and whether their explanations do. */
@Component
public class RevisionDeCeldas implements CondicionDeActo {

    private static final String EXPLICACION = "explicacion";

    private final Comparaciones comparaciones;
    private final DatosCitables datos;
    private final Explicaciones explicaciones;

    RevisionDeCeldas(
            Comparaciones comparaciones, DatosCitables datos, Explicaciones explicaciones) {
        this.comparaciones = comparaciones;
        this.datos = datos;
        this.explicaciones = explicaciones;
    }

    /** The cells of the section that a threshold speaks of, or that somebody explained. */
    @Transactional(readOnly = true)
    public List<CeldaComparada> vigiladas(Expediente expediente, Idioma idioma) {
        Seccion seccion = seccion(expediente, idioma);
        List<CeldaComparada> vigiladas = new ArrayList<>();
        for (int i = 0; i < expediente.campos().size(); i++) {
            Casilla casilla = expediente.campos().get(i).casilla();
            if (seccion.comparaciones().tieneUmbral(casilla)
                    || seccion.explicadas().containsKey(casilla)) {
                vigiladas.add(compara(seccion, i));
            }
        }
        return vigiladas;
    }

    /** One cell, by its place in the section; empty when the section has no such place. */
    @Transactional(readOnly = true)
    public Optional<CeldaComparada> celda(Expediente expediente, int indice, Idioma idioma) {
        for (int i = 0; i < expediente.campos().size(); i++) {
            if (expediente.campos().get(i).indice() == indice) {
                return Optional.of(compara(seccion(expediente, idioma), i));
            }
        }
        return Optional.empty();
    }

    /** Everything kept of the explanation of a cell, the latest first. */
    @Transactional(readOnly = true)
    public List<Explicada> historia(Expediente expediente, Casilla casilla) {
        return explicaciones.historia(expediente.borrador().id(), casilla);
    }

    /**
     * A section with a cell outside its threshold, or empty, and not explained is not delivered;
     * nor one with words written for another value, or that quote an amount that is neither a Dato
     * of the report nor of a source declared.
     */
    @Override
    public List<Incidencia> impiden(Expediente expediente, Acto acto, Idioma idioma) {
        if (acto.accion() != Accion.ENTREGAR) {
            return List.of();
        }
        return vigiladas(expediente, idioma).stream()
                .filter(c -> c.estado().impide())
                .flatMap(c -> c.faltas().stream())
                .filter(f -> f.severidad() == Severidad.ERROR)
                .toList();
    }

    private record Seccion(
            Expediente expediente,
            Comparaciones.DeSeccion comparaciones,
            Map<Casilla, Explicada> explicadas,
            Idioma idioma) {}

    private Seccion seccion(Expediente expediente, Idioma idioma) {
        Borrador borrador = expediente.borrador();
        String clave = expediente.tramite().solicitud().seccion();
        return new Seccion(
                expediente,
                comparaciones.de(borrador, clave),
                explicaciones.vigentes(borrador.id(), clave),
                idioma);
    }

    private CeldaComparada compara(Seccion seccion, int lugar) {
        Campo campo = seccion.expediente().campos().get(lugar);
        CeldaCapturada captura = seccion.expediente().celdas().get(lugar);
        Optional<BigDecimal> valor =
                campo.numerico() ? Numero.lee(captura.valor()) : Optional.empty();
        List<Comparado> comparados = seccion.comparaciones().comparados(campo.casilla());
        boolean vacia =
                captura.valor().isBlank() && seccion.comparaciones().tieneUmbral(campo.casilla());
        Celda celda = celda(seccion, campo.casilla(), valor, comparados, vacia);
        Optional<Explicada> explicada =
                Optional.ofNullable(seccion.explicadas().get(campo.casilla()));
        Justificacion dicha = explicada.map(Explicada::justificacion).orElse(Justificacion.vacia());
        List<Incidencia> faltas =
                new ArrayList<>(RevisionDeJustificacion.revisa(celda, dicha, seccion.idioma()));
        Optional<Incidencia> deOtroValor =
                RevisionDeJustificacion.deOtroValor(
                        celda.nombre(),
                        dicha,
                        explicada.map(Explicada::valor).orElse(""),
                        captura.valor(),
                        seccion.idioma());
        deOtroValor.ifPresent(faltas::add);
        return new CeldaComparada(
                campo,
                captura,
                comparados,
                celda,
                explicada,
                faltas,
                deOtroValor.isPresent() || (explico(explicada) && conError(faltas))
                        ? EstadoDeCelda.CON_FALTAS
                        : estado(valor, comparados, celda, explicada));
    }

    private static EstadoDeCelda estado(
            Optional<BigDecimal> valor,
            List<Comparado> comparados,
            Celda celda,
            Optional<Explicada> explicada) {
        List<Comparado> conUmbral =
                comparados.stream().filter(c -> c.umbral().isPresent()).toList();
        if (!celda.vacia() && (valor.isEmpty() || conUmbral.isEmpty())) {
            return EstadoDeCelda.SIN_UMBRAL;
        }
        if (!celda.exigeJustificacion()) {
            return conUmbral.stream().anyMatch(c -> c.valor().isPresent())
                    ? EstadoDeCelda.DENTRO
                    : EstadoDeCelda.SIN_BASE;
        }
        if (!explico(explicada)) {
            return celda.vacia() ? EstadoDeCelda.VACIA : EstadoDeCelda.FALTA;
        }
        return EstadoDeCelda.JUSTIFICADA;
    }

    private static boolean explico(Optional<Explicada> explicada) {
        return explicada.filter(e -> !e.justificacion().estaVacia()).isPresent();
    }

    private static boolean conError(List<Incidencia> faltas) {
        return faltas.stream().anyMatch(f -> f.severidad() == Severidad.ERROR);
    }

    /** Against the value it is farther from than it may, or the first one with a threshold. */
    private Celda celda(
            Seccion seccion,
            Casilla casilla,
            Optional<BigDecimal> valor,
            List<Comparado> comparados,
            boolean vacia) {
        Optional<Comparado> base =
                comparados.stream()
                        .filter(c -> c.excede(valor))
                        .findFirst()
                        .or(() ->
                                comparados.stream()
                                        .filter(c ->
                                                c.umbral().isPresent() && c.valor().isPresent())
                                        .findFirst());
        BigDecimal propio = valor.orElse(BigDecimal.ZERO);
        Borrador borrador = seccion.expediente().borrador();
        return new Celda(
                datos.nombre(casilla),
                valor.flatMap(v -> base.flatMap(Comparado::valor)).orElse(propio),
                propio,
                base.flatMap(Comparado::umbral)
                        .map(UmbralDeCelda::umbral)
                        .orElse(new Umbral(BigDecimal.ZERO)),
                Cortes.de(borrador.anio(), borrador.trimestre()),
                datos.de(borrador, casilla, valor, comparados, seccion.comparaciones().valores()),
                anterior(seccion, casilla),
                vacia);
    }

    /** What was said of the same cell one quarter before, here or in the report received. */
    private Optional<String> anterior(Seccion seccion, Casilla casilla) {
        Comparaciones.DeSeccion comparaciones = seccion.comparaciones();
        return explicaciones
                .texto(
                        seccion.expediente().borrador().clave(1),
                        comparaciones.unTrimestreAntes(casilla))
                .or(() -> comparaciones.explicacionAnterior(casilla))
                .or(() -> Optional.of(comparaciones.antes(casilla, EXPLICACION)))
                .filter(t -> !t.isBlank());
    }
}
