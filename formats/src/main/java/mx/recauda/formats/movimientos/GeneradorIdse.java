package mx.recauda.formats.movimientos;

import mx.recauda.formats.idse.EscritorIdse;
import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.Salario;
import mx.recauda.formats.idse.TipoDeMovimiento;
import mx.recauda.formats.idse.Trabajador;
import mx.recauda.formats.movimientos.LectorDeMovimientos.Lectura;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * IDSE batches from the rows of a CSV: one file for each registro patronal and kind of movement,
 * cut when it passes the maximum, by date. Every record written is one that {@code valida idse}
 * accepts; a row whose record would not be is kept apart.
 */
public final class GeneradorIdse {

    /** Movements that the six digits of the control record can count. */
    public static final int MAXIMO_DEL_DISENO = EscritorIdse.MOVIMIENTOS_MAX;

    /** Guía written when nobody gives one. */
    public static final String GUIA_SUPUESTA = "00400";

    private static final long SBC_MAXIMO_CENTAVOS = 999_999;

    /**
     * How the batches are written.
     *
     * @param guia five digits; when empty, {@link #GUIA_SUPUESTA} is written and told
     * @param maximo movements a file, 1 to {@link #MAXIMO_DEL_DISENO}
     */
    public record Opciones(
            Optional<String> guia, EscritorIdse.Presentacion presentacion, int maximo) {
        /** Windows-1252, CRLF, as many movements as the layout counts. */
        public static final Opciones USUALES =
                new Opciones(Optional.empty(), EscritorIdse.Presentacion.USUAL, MAXIMO_DEL_DISENO);
    }

    private record Lote(RegistroPatronal registro, TipoDeMovimiento tipo)
            implements Comparable<Lote> {
        @Override
        public int compareTo(Lote otro) {
            return Comparator.comparing(Lote::registro)
                    .thenComparing(Lote::tipo)
                    .compare(this, otro);
        }

        String nombre(int parte) {
            return "idse_%s_%s_%03d.txt".formatted(registro, tipo.clave(), parte);
        }
    }

    private final String archivo;
    private final Lectura lectura;
    private final Opciones opciones;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final Set<Integer> apartadas = new TreeSet<>();

    private GeneradorIdse(String archivo, Lectura lectura, Opciones opciones, Idioma idioma) {
        this.archivo = archivo;
        this.lectura = lectura;
        this.opciones = opciones;
        this.idioma = idioma;
    }

    /** The batches of a CSV, and everything that was wrong with it. */
    public static Resultado<Generados> genera(
            String archivo, byte[] csv, Opciones opciones, Idioma idioma) {
        Resultado<Optional<Lectura>> leida = LectorDeMovimientos.lee(archivo, csv, idioma);
        if (leida.valor().isEmpty()) {
            return new Resultado<>(new Generados(Map.of(), 0, 0), leida.incidencias());
        }
        GeneradorIdse generador = new GeneradorIdse(archivo, leida.valor().get(), opciones, idioma);
        generador.incidencias.addAll(leida.incidencias());
        Generados generados = generador.genera();
        return new Resultado<>(generados, generador.incidencias);
    }

    private Generados genera() {
        lectura.apartadas().forEach(f -> apartadas.add(f.linea()));
        Map<Lote, List<MovimientoIdse>> lotes = lotes();
        Map<String, byte[]> archivos = new LinkedHashMap<>();
        int filas = 0;
        for (Map.Entry<Lote, List<MovimientoIdse>> lote : lotes.entrySet()) {
            List<MovimientoIdse> suyos = lote.getValue();
            suyos.sort(
                    Comparator.comparing(MovimientoIdse::fecha)
                            .thenComparingInt(MovimientoIdse::linea));
            filas += suyos.size();
            int parte = 1;
            for (int i = 0; i < suyos.size(); i += opciones.maximo()) {
                int fin = Math.min(suyos.size(), i + opciones.maximo());
                archivos.put(lote.getKey().nombre(parte++), bytes(suyos.subList(i, fin)));
            }
        }
        if (archivos.isEmpty()) {
            anota(ErrorDeMovimientos.NADA_QUE_ESCRIBIR, 0, archivo);
        } else if (opciones.guia().isEmpty()) {
            anota(ErrorDeMovimientos.GUIA_SUPUESTA, 0, GUIA_SUPUESTA);
        }
        incidencias.sort(Comparator.comparingInt(Incidencia::linea));
        return Generados.de(archivos, lectura, apartadas, filas, incidencias);
    }

    private Map<Lote, List<MovimientoIdse>> lotes() {
        Map<Lote, List<MovimientoIdse>> lotes = new TreeMap<>();
        for (FilaDeMovimientos fila : lectura.filas()) {
            movimiento(fila)
                    .ifPresent(m ->
                            lotes.computeIfAbsent(
                                            new Lote(m.registro(), m.tipo()),
                                            l -> new ArrayList<>())
                                    .add(m));
        }
        return lotes;
    }

    private Optional<MovimientoIdse> movimiento(FilaDeMovimientos fila) {
        Optional<MovimientoIdse> movimiento = convierte(fila);
        if (movimiento.isEmpty()) {
            anota(ErrorDeMovimientos.NO_VIAJA_POR_IDSE, fila.linea(), fila.suceso().palabra());
            return movimiento;
        }
        List<Incidencia> suyas = new ArrayList<>();
        Optional<Salario> grande =
                salario(fila.suceso()).filter(s -> s.sbc().centavos() > SBC_MAXIMO_CENTAVOS);
        if (grande.isPresent()) {
            String sbc = grande.get().sbc().toString();
            suyas.add(
                    Incidencia.de(ErrorDeMovimientos.SALARIO_DE_IDSE, idioma, sbc)
                            .enLinea(fila.linea())
                            .enCampo(Columna.SBC.encabezado(), sbc));
        } else {
            suyas.addAll(
                    EscritorIdse.diagnostica(
                            movimiento.get(),
                            opciones.presentacion().enie(),
                            fila.linea(),
                            idioma));
        }
        suyas.forEach(i -> incidencias.add(i.enArchivo(archivo)));
        if (suyas.stream().anyMatch(Incidencia::esError)) {
            apartadas.add(fila.linea());
            return Optional.empty();
        }
        return movimiento;
    }

    private static Optional<Salario> salario(Suceso suceso) {
        return switch (suceso) {
            case Suceso.Alta alta -> Optional.of(alta.salario());
            case Suceso.CambioDeSalario cambio -> Optional.of(cambio.salario());
            default -> Optional.empty();
        };
    }

    /** The movement of a row; empty when IDSE does not carry its fact. */
    public static Optional<MovimientoIdse> convierte(FilaDeMovimientos fila) {
        Persona persona = fila.persona();
        Trabajador trabajador =
                new Trabajador(
                        persona.nss(),
                        persona.primerApellido(),
                        persona.segundoApellido(),
                        persona.nombres(),
                        persona.clave());
        return switch (fila.suceso()) {
            case Suceso.Alta alta ->
                    Optional.of(
                            new MovimientoIdse.Alta(
                                    fila.linea(),
                                    fila.registro(),
                                    trabajador,
                                    alta.salario(),
                                    alta.tipoDeTrabajador(),
                                    fila.fecha(),
                                    alta.umf(),
                                    persona.curp()));
            case Suceso.CambioDeSalario cambio ->
                    Optional.of(
                            new MovimientoIdse.ModificacionDeSalario(
                                    fila.linea(),
                                    fila.registro(),
                                    trabajador,
                                    cambio.salario(),
                                    fila.fecha(),
                                    persona.curp()));
            case Suceso.Baja baja ->
                    Optional.of(
                            new MovimientoIdse.Baja(
                                    fila.linea(),
                                    fila.registro(),
                                    trabajador,
                                    fila.fecha(),
                                    baja.causa()));
            default -> Optional.empty();
        };
    }

    private byte[] bytes(List<MovimientoIdse> movimientos) {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try {
            EscritorIdse.escribe(
                    movimientos,
                    opciones.guia().orElse(GUIA_SUPUESTA),
                    opciones.presentacion(),
                    salida);
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return salida.toByteArray();
    }

    private void anota(ErrorDeMovimientos error, int linea, String argumento) {
        incidencias.add(Incidencia.de(error, idioma, argumento).enArchivo(archivo).enLinea(linea));
    }
}
