package mx.recauda.formats.movimientos;

import mx.recauda.formats.archivo.LectorDeTexto;
import mx.recauda.formats.csv.LectorCsv;
import mx.recauda.formats.csv.TablaCsv;
import mx.recauda.formats.csv.TablaCsv.FilaCsv;
import mx.recauda.formats.idse.Salario;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the CSV of movements. A row with a defect is kept apart as it came; the rest is good. */
public final class LectorDeMovimientos {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /**
     * What was read.
     *
     * @param columnas headings as they came
     * @param filas rows that could be read whole, in the order of the file
     * @param originales every row as it came, by its line
     * @param apartadas rows with at least one error, as they came
     */
    public record Lectura(
            List<String> columnas,
            List<FilaDeMovimientos> filas,
            Map<Integer, FilaCsv> originales,
            List<FilaCsv> apartadas) {
        /** Keeps immutable copies. */
        public Lectura {
            columnas = List.copyOf(columnas);
            filas = List.copyOf(filas);
            originales = Map.copyOf(originales);
            apartadas = List.copyOf(apartadas);
        }
    }

    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final Map<Columna, Integer> lugares = new EnumMap<>(Columna.class);

    private LectorDeMovimientos(String archivo, Idioma idioma) {
        this.archivo = archivo;
        this.idioma = idioma;
    }

    /**
     * Reads a file in UTF-8, or in Windows-1252 as old spreadsheets save it.
     *
     * @return empty when the header cannot be trusted or an indispensable column is missing
     */
    public static Resultado<Optional<Lectura>> lee(String archivo, byte[] bytes, Idioma idioma) {
        LectorDeMovimientos lector = new LectorDeMovimientos(archivo, idioma);
        Optional<Lectura> lectura = lector.lectura(lector.texto(bytes));
        return new Resultado<>(lectura, lector.incidencias);
    }

    private String texto(byte[] bytes) {
        Optional<String> utf8 = LectorDeTexto.decodifica(archivo, bytes, idioma).valor();
        if (utf8.isPresent()) {
            return utf8.get();
        }
        general(ErrorDeMovimientos.EN_WINDOWS_1252, archivo);
        return new String(bytes, WINDOWS_1252);
    }

    private Optional<Lectura> lectura(String texto) {
        Resultado<Optional<TablaCsv>> leida = LectorCsv.lee(archivo, texto, idioma);
        incidencias.addAll(leida.incidencias());
        return leida.valor().filter(tabla -> ubica(tabla.columnas())).map(this::filas);
    }

    /** Finds each column; false when an indispensable one is missing. */
    private boolean ubica(List<String> encabezados) {
        for (int i = 0; i < encabezados.size(); i++) {
            Optional<Columna> columna = Columna.de(encabezados.get(i));
            if (columna.isPresent()) {
                lugares.putIfAbsent(columna.get(), i);
            } else {
                general(ErrorDeMovimientos.COLUMNA_DESCONOCIDA, encabezados.get(i));
            }
        }
        boolean completa = true;
        for (Columna columna : Columna.indispensables()) {
            if (!lugares.containsKey(columna)) {
                general(ErrorDeMovimientos.COLUMNA_FALTANTE, columna.encabezado());
                completa = false;
            }
        }
        return completa;
    }

    private Lectura filas(TablaCsv tabla) {
        List<FilaDeMovimientos> filas = new ArrayList<>();
        List<FilaCsv> apartadas = new ArrayList<>();
        Map<Integer, FilaCsv> originales = new java.util.HashMap<>();
        Set<List<String>> vistas = new HashSet<>();
        for (FilaCsv cruda : tabla.filas()) {
            originales.put(cruda.linea(), cruda);
            Celdas celdas = new Celdas(archivo, cruda, lugares, idioma);
            if (!vistas.add(cruda.campos())) {
                celdas.anota(ErrorDeMovimientos.FILA_REPETIDA, Columna.HECHO);
            } else {
                fila(celdas).ifPresentOrElse(filas::add, () -> apartadas.add(cruda));
            }
            incidencias.addAll(celdas.incidencias());
        }
        return new Lectura(tabla.columnas(), filas, originales, apartadas);
    }

    private static Optional<FilaDeMovimientos> fila(Celdas c) {
        Optional<RegistroPatronal> registro = c.registro();
        Optional<Nss> nss = c.nss();
        Optional<LocalDate> fecha = c.fecha();
        Optional<Suceso> suceso = suceso(c);
        boolean conNombre =
                suceso.filter(s ->
                                s instanceof Suceso.Alta
                                        || s instanceof Suceso.CambioDeSalario
                                        || s instanceof Suceso.Baja)
                        .isPresent();
        Optional<Persona> persona = nss.map(n -> persona(c, n, conNombre));
        return c.sirve()
                ? registro.flatMap(r ->
                        persona.flatMap(p ->
                                fecha.flatMap(f ->
                                        suceso.map(s ->
                                                new FilaDeMovimientos(c.linea(), r, p, f, s)))))
                : Optional.empty();
    }

    private static Persona persona(Celdas c, Nss nss, boolean conNombre) {
        return new Persona(
                nss,
                c.nombre(Columna.PRIMER_APELLIDO, conNombre),
                c.nombre(Columna.SEGUNDO_APELLIDO, false),
                c.nombre(Columna.NOMBRES, conNombre),
                c.curp(),
                c.rfc(),
                c.libre(Columna.CLAVE_TRABAJADOR));
    }

    private static Optional<Suceso> suceso(Celdas c) {
        String palabra = c.crudo(Columna.HECHO).toLowerCase(Locale.ROOT);
        return switch (palabra) {
            case "alta", "reingreso", "08" -> Optional.of(alta(c));
            case "salario", "modificacion", "07" ->
                    Optional.of(new Suceso.CambioDeSalario(salario(c)));
            case "baja", "02" ->
                    Optional.of(
                            new Suceso.Baja(c.claveNecesaria(Columna.CAUSA_BAJA, "123456789A")));
            case "ausencia", "11" ->
                    Optional.of(new Suceso.Ausencia(c.entero(Columna.DIAS, 1, 99)));
            case "incapacidad", "12" -> Optional.of(incapacidad(c));
            default -> credito(c, palabra);
        };
    }

    private static Suceso alta(Celdas c) {
        return new Suceso.Alta(
                salario(c),
                c.digito(Columna.TIPO_TRABAJADOR, "1234"),
                c.conCeros(Columna.UMF),
                new Suceso.Domicilio(
                        c.enMayusculas(Columna.UBICACION),
                        c.crudo(Columna.CODIGO_POSTAL).isEmpty()
                                ? ""
                                : c.conCeros(Columna.CODIGO_POSTAL),
                        c.enMayusculas(Columna.LUGAR_NACIMIENTO),
                        c.enMayusculas(Columna.OCUPACION)));
    }

    private static Salario salario(Celdas c) {
        return new Salario(
                c.salario(),
                c.digito(Columna.TIPO_SALARIO, "012"),
                c.digito(Columna.JORNADA, "0123456"));
    }

    private static Suceso incapacidad(Celdas c) {
        int rama = c.claveNecesaria(Columna.RAMA, "1234") - '0';
        return new Suceso.Incapacidad(
                c.necesario(Columna.FOLIO),
                c.entero(Columna.DIAS, 1, 999),
                rama,
                rama == 1
                        ? c.claveNecesaria(Columna.TIPO_RIESGO, "123") - '0'
                        : c.digito(Columna.TIPO_RIESGO, "0"),
                c.digito(Columna.SECUELA, "0123456789"),
                c.digito(Columna.CONTROL, "0123456789"),
                c.entero(Columna.PORCENTAJE, 0, 100));
    }

    private static Optional<Suceso> credito(Celdas c, String palabra) {
        for (Suceso.MovimientoDeCredito tipo : Suceso.MovimientoDeCredito.values()) {
            if (tipo.palabra().equals(palabra) || tipo.clave().equals(palabra)) {
                return Optional.of(
                        new Suceso.Credito(
                                tipo,
                                c.necesario(Columna.CREDITO),
                                tipo.conDescuento() ? c.descuento() : Optional.empty()));
            }
        }
        c.anota(ErrorDeMovimientos.HECHO, Columna.HECHO, palabra);
        return Optional.empty();
    }

    private void general(ErrorDeMovimientos error, String argumento) {
        incidencias.add(Incidencia.de(error, idioma, argumento).enArchivo(archivo));
    }
}
