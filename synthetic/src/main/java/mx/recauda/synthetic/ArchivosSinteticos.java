package mx.recauda.synthetic;

import mx.recauda.formats.csv.EscritorCsv;
import mx.recauda.formats.idse.EscritorIdse;
import mx.recauda.formats.idse.MovimientoIdse;
import mx.recauda.formats.idse.TipoDeMovimiento;
import mx.recauda.formats.movimientos.Columna;
import mx.recauda.formats.movimientos.EscritorDeMovimientos;
import mx.recauda.formats.movimientos.FilaDeMovimientos;
import mx.recauda.formats.movimientos.GeneradorIdse;
import mx.recauda.formats.movimientos.GeneradorSua;
import mx.recauda.ley.error.Idioma;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Writes a country to a folder, one employer at a time: rows ({@code patrones.csv}, {@code
 * trabajadores.csv}, {@code movimientos.csv}), IDSE batches ({@code idse/}) and SUA import files
 * ({@code sua/<registro>/}). Memory does not depend on the size of the country; SUA needs that of
 * one employer.
 */
public final class ArchivosSinteticos {

    /** What may be written. */
    public enum Formato {
        /** Rows as CSV. */
        CSV,
        /** IDSE batches, one for each registro and kind of movement. */
        IDSE,
        /** SUA import files, a folder for each registro. */
        SUA
    }

    /**
     * What was written.
     *
     * @param patrones registros
     * @param trabajadores workers, each under one registro
     * @param actos things that happened
     */
    public record Cuenta(long patrones, long trabajadores, long actos) {}

    private static final List<String> PATRONES =
            List.of(
                    "registro_patronal",
                    "rfc",
                    "razon_social",
                    "oficina",
                    "municipio",
                    "zona",
                    "fraccion",
                    "clase",
                    "primas",
                    "alta",
                    "baja",
                    "domicilio",
                    "codigo_postal",
                    "puestos");
    private static final List<String> TRABAJADORES =
            List.of(
                    "registro_patronal",
                    "nss",
                    "curp",
                    "rfc",
                    "primer_apellido",
                    "segundo_apellido",
                    "nombres",
                    "nacimiento",
                    "sexo",
                    "actos");
    private static final String GUIA = GeneradorIdse.GUIA_SUPUESTA;

    private final Pais pais;
    private final Path carpeta;
    private final Set<Formato> formatos;
    private final Consumer<Cuenta> progreso;
    private long trabajadores;
    private long actos;

    private ArchivosSinteticos(
            Pais pais, Path carpeta, Set<Formato> formatos, Consumer<Cuenta> progreso) {
        this.pais = pais;
        this.carpeta = carpeta;
        this.formatos = formatos;
        this.progreso = progreso;
    }

    /**
     * Writes the country.
     *
     * @param carpeta folder, created when it does not exist
     * @param progreso told after each employer
     */
    public static Cuenta escribe(
            Pais pais, Path carpeta, Set<Formato> formatos, Consumer<Cuenta> progreso)
            throws IOException {
        return new ArchivosSinteticos(pais, carpeta, formatos, progreso).escribe();
    }

    private Cuenta escribe() throws IOException {
        Files.createDirectories(carpeta);
        try (Tabla patrones = tabla("patrones.csv", PATRONES);
                Tabla personas = tabla("trabajadores.csv", TRABAJADORES);
                Tabla movimientos = tabla("movimientos.csv", Columna.encabezados())) {
            for (int i = 0; i < pais.escenario().patrones(); i++) {
                PatronSintetico patron = pais.patron(i);
                patrones.fila(patron(patron));
                escribe(patron, personas, movimientos);
                progreso.accept(new Cuenta(i + 1L, trabajadores, actos));
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return new Cuenta(pais.escenario().patrones(), trabajadores, actos);
    }

    private void escribe(PatronSintetico patron, Tabla personas, Tabla movimientos)
            throws IOException {
        StringBuilder deSua = new StringBuilder();
        try (Lotes lotes = new Lotes(patron)) {
            Iterator<TrabajadorSintetico> suyos = pais.trabajadores(patron).iterator();
            while (suyos.hasNext()) {
                TrabajadorSintetico trabajador = suyos.next();
                personas.fila(trabajador(patron, trabajador));
                List<FilaDeMovimientos> filas = Pais.filas(patron, trabajador, 1).toList();
                for (FilaDeMovimientos fila : filas) {
                    movimientos.fila(EscritorDeMovimientos.campos(fila));
                    lotes.agrega(fila);
                }
                if (formatos.contains(Formato.SUA)) {
                    deSua.append(sinEncabezado(EscritorDeMovimientos.escribe(filas)));
                }
                trabajadores++;
                actos += filas.size();
            }
        }
        if (formatos.contains(Formato.SUA)) {
            sua(EscritorCsv.escribe(Columna.encabezados(), List.of()) + deSua);
        }
    }

    private void sua(String csv) throws IOException {
        Map<String, byte[]> archivos =
                GeneradorSua.genera(
                                "movimientos.csv", csv.getBytes(StandardCharsets.UTF_8), Idioma.ES)
                        .valor()
                        .archivos();
        for (Map.Entry<String, byte[]> archivo : archivos.entrySet()) {
            Path destino = carpeta.resolve("sua").resolve(archivo.getKey());
            Files.createDirectories(destino.toAbsolutePath().getParent());
            Files.write(destino, archivo.getValue());
        }
    }

    private static String sinEncabezado(String csv) {
        return csv.substring(csv.indexOf('\n') + 1);
    }

    private static List<String> patron(PatronSintetico p) {
        return List.of(
                p.registro().valor(),
                p.rfc().valor(),
                p.razonSocial(),
                p.oficina().clave(),
                p.municipio(),
                p.zona().name(),
                p.fraccion().codigo(),
                p.fraccion().clase().name(),
                String.join(
                        " ",
                        p.primas().stream()
                                .map(prima -> prima.desde() + "=" + prima.tasa().porcentaje())
                                .toList()),
                p.alta().toString(),
                p.baja().map(Object::toString).orElse(""),
                p.domicilio(),
                p.codigoPostal(),
                String.valueOf(p.puestos()));
    }

    private static List<String> trabajador(PatronSintetico patron, TrabajadorSintetico t) {
        PersonaSintetica p = t.persona();
        return List.of(
                patron.registro().valor(),
                p.nss().valor(),
                p.curp().valor(),
                p.rfc().valor(),
                p.primerApellido(),
                p.segundoApellido(),
                p.nombres(),
                p.nacimiento().toString(),
                String.valueOf(p.sexo().letra()),
                String.valueOf(t.actos().size()));
    }

    private Tabla tabla(String nombre, List<String> columnas) throws IOException {
        if (!formatos.contains(Formato.CSV)) {
            return new Tabla(Optional.empty());
        }
        Tabla tabla = new Tabla(Optional.of(abre(carpeta.resolve(nombre))));
        tabla.fila(columnas);
        return tabla;
    }

    private static OutputStream abre(Path archivo) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(archivo), 1 << 16);
    }

    /** A CSV written row by row; no field of ours needs quotes. */
    private record Tabla(Optional<OutputStream> salida) implements AutoCloseable {

        void fila(List<String> campos) throws IOException {
            if (salida.isPresent()) {
                salida.get()
                        .write((String.join(",", campos) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }

        @Override
        public void close() throws IOException {
            if (salida.isPresent()) {
                salida.get().close();
            }
        }
    }

    /** The batches of one registro, opened when they have something to say. */
    private final class Lotes implements AutoCloseable {

        private final PatronSintetico patron;
        private final Map<TipoDeMovimiento, Abierto> abiertos =
                new EnumMap<>(TipoDeMovimiento.class);
        private final Map<TipoDeMovimiento, Integer> partes = new EnumMap<>(TipoDeMovimiento.class);

        Lotes(PatronSintetico patron) {
            this.patron = patron;
        }

        void agrega(FilaDeMovimientos fila) throws IOException {
            Optional<MovimientoIdse> movimiento =
                    formatos.contains(Formato.IDSE)
                            ? GeneradorIdse.convierte(fila)
                            : Optional.empty();
            if (movimiento.isPresent()) {
                lote(movimiento.get().tipo()).agrega(movimiento.get());
            }
        }

        private EscritorIdse.Lote lote(TipoDeMovimiento tipo) throws IOException {
            Abierto abierto = abiertos.get(tipo);
            if (abierto != null && !abierto.lote().lleno()) {
                return abierto.lote();
            }
            if (abierto != null) {
                abierto.cierra();
            }
            int parte = partes.merge(tipo, 1, Integer::sum);
            Path idse = Files.createDirectories(carpeta.resolve("idse"));
            OutputStream salida =
                    abre(
                            idse.resolve(
                                    "idse_%s_%s_%03d.txt"
                                            .formatted(patron.registro(), tipo.clave(), parte)));
            EscritorIdse.Lote nuevo =
                    new EscritorIdse.Lote(GUIA, EscritorIdse.Presentacion.USUAL, salida);
            abiertos.put(tipo, new Abierto(salida, nuevo));
            return nuevo;
        }

        @Override
        public void close() throws IOException {
            for (Abierto abierto : abiertos.values()) {
                abierto.cierra();
            }
        }
    }

    /** A batch and the file it goes to. */
    private record Abierto(OutputStream salida, EscritorIdse.Lote lote) {

        void cierra() throws IOException {
            lote.close();
            salida.close();
        }
    }
}
