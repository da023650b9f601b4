package mx.recauda.platform.rendicion.mesa;

import mx.recauda.formats.captura.CeldaLeida;
import mx.recauda.formats.captura.LectorDeCaptura;
import mx.recauda.formats.captura.LibroDeCaptura;
import mx.recauda.formats.captura.Plantilla;
import mx.recauda.formats.evidencia.ErrorDeEvidencia;
import mx.recauda.formats.evidencia.Examen;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.platform.rendicion.informes.Etiquetas;
import mx.recauda.rendicion.cantidad.Numero;
import mx.recauda.rendicion.version.Casilla;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The workbook of a request: out with what was captured, and back in as differences to accept. */
@Service
public class Plantillas {

    private final Borradores borradores;
    private final Etiquetas etiquetas;

    Plantillas(Borradores borradores, Etiquetas etiquetas) {
        this.borradores = borradores;
        this.etiquetas = etiquetas;
    }

    /**
     * How people read the parts of a template.
     *
     * @param titulo name of the section
     * @param instrucciones lines above the table
     * @param columnas head of each column, by key
     */
    public record Rotulos(String titulo, List<String> instrucciones, Map<String, String> columnas) {

        /** Keeps immutable copies. */
        public Rotulos {
            instrucciones = List.copyOf(instrucciones);
            columnas = Map.copyOf(columnas);
        }
    }

    /** The bytes of the workbook. */
    @Transactional(readOnly = true)
    public byte[] libro(Expediente expediente, Rotulos rotulos) {
        return LibroDeCaptura.escribe(plantilla(expediente, rotulos));
    }

    private Plantilla plantilla(Expediente expediente, Rotulos rotulos) {
        Map<String, Plantilla.Columna> columnas = new LinkedHashMap<>();
        Map<String, List<Plantilla.Casilla>> filas = new LinkedHashMap<>();
        for (int i = 0; i < expediente.campos().size(); i++) {
            Campo campo = expediente.campos().get(i);
            String columna = campo.casilla().columna();
            columnas.computeIfAbsent(
                    columna,
                    c ->
                            new Plantilla.Columna(
                                    c, rotulos.columnas().getOrDefault(c, c), campo.numerico()));
            CeldaCapturada celda = expediente.celdas().get(i);
            filas.computeIfAbsent(campo.casilla().fila(), k -> new ArrayList<>())
                    .add(new Plantilla.Casilla(celda.numero(), celda.valor()));
        }
        String seccion = expediente.tramite().solicitud().seccion();
        Map<String, String> descripciones = new LinkedHashMap<>();
        borradores
                .plan(expediente.borrador())
                .renglones(seccion)
                .forEach(r -> descripciones.put(r.nombre(), r.descripcion()));
        return new Plantilla(
                expediente.tramite().solicitud().id(),
                expediente.borrador().clave(),
                seccion,
                rotulos.titulo(),
                rotulos.instrucciones(),
                expediente.huella(),
                List.copyOf(columnas.values()),
                filas.entrySet().stream()
                        .map(f ->
                                new Plantilla.Renglon(
                                        f.getKey(),
                                        descripciones.getOrDefault(f.getKey(), ""),
                                        f.getValue()))
                        .toList());
    }

    /**
     * What a workbook would change, cell by cell, and everything in it that cannot be taken;
     * nothing is kept yet. What the person did not touch is no difference, even if the desk moved
     * on.
     */
    @Transactional(readOnly = true)
    public Resultado<Optional<List<Propuesta>>> revisa(
            Expediente expediente, Rotulos rotulos, String nombre, byte[] libro, Idioma idioma) {
        Optional<Incidencia> macros = conMacros(nombre, libro, idioma);
        if (macros.isPresent()) {
            return new Resultado<>(Optional.empty(), List.of(macros.get()));
        }
        Resultado<Optional<List<CeldaLeida>>> leido =
                lee(libro, nombre, plantilla(expediente, rotulos), idioma);
        if (leido.valor().isEmpty()) {
            return new Resultado<>(Optional.empty(), leido.incidencias());
        }
        List<Incidencia> incidencias = new ArrayList<>(leido.incidencias());
        List<Propuesta> propuestas = new ArrayList<>();
        Map<Casilla, Integer> lugares = new LinkedHashMap<>();
        for (int i = 0; i < expediente.campos().size(); i++) {
            lugares.put(expediente.campos().get(i).casilla(), i);
        }
        UUID borrador = expediente.borrador().id();
        String seccion = expediente.tramite().solicitud().seccion();
        Map<Casilla, Map<Integer, String>> valores = borradores.valores(borrador, seccion);
        for (CeldaLeida leida : leido.valor().get()) {
            Casilla casilla = new Casilla(seccion, leida.fila(), leida.columna());
            int lugar = lugares.getOrDefault(casilla, 0);
            Campo campo = expediente.campos().get(lugar);
            CeldaCapturada vigente = expediente.celdas().get(lugar);
            String antes = valores.getOrDefault(casilla, Map.of()).getOrDefault(leida.numero(), "");
            if (igual(campo, leida.valor(), antes)
                    || igual(campo, leida.valor(), vigente.valor())) {
                continue;
            }
            Optional<Incidencia> mal =
                    Captura.rechaza(campo, etiquetas.celda(casilla), leida.valor(), idioma);
            if (mal.isPresent()) {
                incidencias.add(mal.get().enArchivo(nombre));
            } else {
                propuestas.add(
                        new Propuesta(
                                campo,
                                leida.referencia(),
                                vigente,
                                Captura.canonico(campo, leida.valor()),
                                vigente.numero() != leida.numero(),
                                leida.calculada()));
            }
        }
        return new Resultado<>(Optional.of(propuestas), incidencias);
    }

    /** A workbook that runs something when it is opened is not read, whatever it is called. */
    private static Optional<Incidencia> conMacros(String nombre, byte[] libro, Idioma idioma) {
        return Examen.de(nombre, "", libro) instanceof Examen.Veredicto.Rechazado rechazado
                        && rechazado.error() == ErrorDeEvidencia.CON_MACROS
                ? Optional.of(
                        Incidencia.de(rechazado.error(), idioma, rechazado.argumentos().toArray())
                                .enArchivo(nombre))
                : Optional.empty();
    }

    /** The same value: numbers by their amount, texts without the blanks at their ends. */
    private static boolean igual(Campo campo, String uno, String otro) {
        String a = Captura.canonico(campo, uno);
        String b = Captura.canonico(campo, otro);
        if (a.equals(b) || !campo.numerico()) {
            return a.equals(b);
        }
        Optional<BigDecimal> numero = Numero.lee(a);
        return numero.isPresent()
                && Numero.lee(b).filter(n -> n.compareTo(numero.get()) == 0).isPresent();
    }

    private static Resultado<Optional<List<CeldaLeida>>> lee(
            byte[] libro, String nombre, Plantilla esperada, Idioma idioma) {
        try {
            Path temporal = Files.createTempFile("captura", ".xlsx");
            try {
                Files.write(temporal, libro);
                return LectorDeCaptura.lee(temporal, nombre, esperada, idioma);
            } finally {
                Files.deleteIfExists(temporal);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
