package mx.recauda.formats.pagosua;

import mx.recauda.formats.archivo.Limites;
import mx.recauda.formats.pagosua.DeterminacionLeida.Formato;
import mx.recauda.formats.xlsx.LectorXlsx;
import mx.recauda.formats.xlsx.LibroLeido;
import mx.recauda.formats.xlsx.LibroLeido.FilaDeHoja;
import mx.recauda.formats.xlsx.LibroLeido.Hoja;
import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.Dias;
import mx.recauda.ley.confronta.Linea;
import mx.recauda.ley.confronta.Montos;
import mx.recauda.ley.confronta.TrabajadorDeclarado;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.fuente.Confianza;
import mx.recauda.ley.fuente.Fuente;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rigor;
import mx.recauda.ley.parametros.Zona;
import mx.recauda.ley.tiempo.Mes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Reads the workbook of an emission that the employer made his own, with his corrections: cover
 * with period and registro, EMA and, when the month closes a bimester, EBA. It tells neither
 * absences nor incapacities. One whose rows or whose cover do not add up is refused.
 */
@Fuente(
        value = "Columns of the EMA and EBA workbooks, several readers agree",
        confianza = Confianza.UNA_FUENTE)
public final class LectorDeEma {

    private static final int FILA_DEL_PERIODO = 8;
    private static final int FILA_DEL_REGISTRO = 9;
    private static final String EMA = "Movimientos EMA";
    private static final String EBA = "Movimientos EBA";
    private static final String NSS = "NSS";
    private static final String BAJA = "2";

    private static final List<String> COMUNES =
            List.of(
                    NSS,
                    "Nombre",
                    "Tipo del movimiento",
                    "Fecha del movimiento",
                    "Días",
                    "Salario diario");

    private static final Map<Linea, String> TITULOS = titulos();

    private final String archivo;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final Map<HojaDeEma, Boolean> hojas = new LinkedHashMap<>();

    private LectorDeEma(String archivo, Idioma idioma) {
        this.archivo = archivo;
        this.idioma = idioma;
    }

    /** The determination in a workbook, or every reason why it is not taken. */
    public static Resultado<Optional<DeterminacionLeida>> lee(
            byte[] bytes, String archivo, Idioma idioma) {
        LectorDeEma lector = new LectorDeEma(archivo, idioma);
        Resultado<Optional<LibroLeido>> libro = abre(bytes, archivo, idioma);
        if (libro.valor().isEmpty()) {
            return libro.map(nada -> Optional.empty());
        }
        Optional<DeterminacionLeida> leida = lector.interpreta(libro.valor().get());
        boolean bien = lector.incidencias.stream().noneMatch(Incidencia::esError);
        return new Resultado<>(bien ? leida : Optional.empty(), lector.incidencias);
    }

    // Named as it was sent: what is wrong in it is told by its name.
    private static Resultado<Optional<LibroLeido>> abre(
            byte[] bytes, String archivo, Idioma idioma) {
        try {
            Path carpeta = Files.createTempDirectory("ema");
            Path temporal = carpeta.resolve(nombre(archivo));
            try {
                Files.write(temporal, bytes);
                return LectorXlsx.lee(temporal, Limites.POR_OMISION, idioma);
            } finally {
                Files.deleteIfExists(temporal);
                Files.delete(carpeta);
            }
        } catch (IOException delDisco) {
            throw new UncheckedIOException(delDisco);
        }
    }

    private static String nombre(String archivo) {
        String limpio = archivo.replaceAll("[^\\p{L}\\p{N} ._-]", "_");
        return limpio.matches("[. ]*") ? "ema.xlsx" : limpio;
    }

    private Optional<DeterminacionLeida> interpreta(LibroLeido libro) {
        Optional<Mes> mes = mes(portada(libro, FILA_DEL_PERIODO));
        Optional<RegistroPatronal> registro = registro(portada(libro, FILA_DEL_REGISTRO));
        if (mes.isEmpty() || registro.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Armado> armados = new LinkedHashMap<>();
        lee(libro, EMA, mes.get(), armados, false);
        if (mes.get().cierraBimestre()) {
            lee(libro, EBA, mes.get(), armados, true);
        }
        sumas(libro.hojas().getFirst(), armados.values());
        Declaracion declaracion =
                new Declaracion(
                        mes.get(),
                        registro.get().modalidad(),
                        Zona.GENERAL,
                        Optional.empty(),
                        armados.values().stream().map(Armado::trabajador).toList());
        return Optional.of(
                new DeterminacionLeida(Formato.EXCEL, registro.get(), "", "", "", declaracion));
    }

    // Only of a workbook whose cells could all be read: else each would be told twice.
    private void sumas(Hoja portada, Collection<Armado> armados) {
        if (incidencias.stream().noneMatch(Incidencia::esError)) {
            SumasDelLibro sumas = new SumasDelLibro(archivo, idioma, TITULOS);
            hojas.forEach(sumas::hoja);
            sumas.portada(portada, armados.stream().map(a -> a.montos).toList());
            incidencias.addAll(sumas.faltas());
        }
    }

    private void lee(
            LibroLeido libro,
            String nombre,
            Mes mes,
            Map<String, Armado> armados,
            boolean bimestral) {
        Optional<Hoja> hallada = libro.hoja(nombre);
        if (hallada.isEmpty()) {
            incidencias.add(
                    Incidencia.de(ErrorDePagoSua.SIN_HOJA, idioma, nombre).enArchivo(archivo));
            return;
        }
        HojaDeEma hoja = new HojaDeEma(hallada.get(), archivo, idioma, incidencias);
        List<String> titulos = new ArrayList<>(COMUNES);
        TITULOS.entrySet().stream()
                .filter(t -> t.getKey().bimestral() == bimestral)
                .forEach(t -> titulos.add(t.getValue()));
        if (!hoja.tiene(titulos)) {
            return;
        }
        hojas.put(hoja, bimestral);
        for (FilaDeHoja fila : hoja.filas()) {
            String nss = hoja.texto(fila, NSS);
            if (nss.matches("\\d{11}")) {
                armados.computeIfAbsent(nss, n -> new Armado(n, hoja.texto(fila, "Nombre"), mes))
                        .agrega(hoja, fila, bimestral);
            } else {
                hoja.celda(fila, NSS, nss);
            }
        }
    }

    private String portada(LibroLeido libro, int fila) {
        return libro.hojas().isEmpty()
                ? ""
                : libro.hojas().getFirst().filas().stream()
                        .filter(f -> f.numero() == fila)
                        .map(f -> f.texto(1).strip())
                        .findFirst()
                        .orElse("");
    }

    private Optional<Mes> mes(String texto) {
        if (texto.matches("(0?[1-9]|1[0-2])/(19|2\\d)\\d{2}")) {
            String[] partes = texto.split("/", -1);
            return Optional.of(Mes.de(Integer.parseInt(partes[1]), Integer.parseInt(partes[0])));
        }
        return deLaPortada("B8", texto);
    }

    private Optional<RegistroPatronal> registro(String texto) {
        Optional<RegistroPatronal> leido =
                RegistroPatronal.lee(texto, Rigor.IMPORTADO, idioma).valor();
        return leido.isPresent() ? leido : deLaPortada("B9", texto);
    }

    private <T> Optional<T> deLaPortada(String celda, String texto) {
        incidencias.add(
                Incidencia.de(ErrorDePagoSua.PORTADA, idioma, celda, texto)
                        .enArchivo(archivo)
                        .enCampo(celda, texto));
        return Optional.empty();
    }

    private static Map<Linea, String> titulos() {
        Map<Linea, String> titulos = new EnumMap<>(Linea.class);
        titulos.put(Linea.CUOTA_FIJA, "Cuota fija");
        titulos.put(Linea.EXCEDENTE_PATRON, "Excedente patronal");
        titulos.put(Linea.EXCEDENTE_OBRERO, "Excedente obrera");
        titulos.put(Linea.DINERO_PATRON, "Prestaciones en dinero patronal");
        titulos.put(Linea.DINERO_OBRERO, "Prestaciones en dinero obrera");
        titulos.put(Linea.GASTOS_MEDICOS_PATRON, "Gastos médicos pensionados patronal");
        titulos.put(Linea.GASTOS_MEDICOS_OBRERO, "Gastos médicos pensionados obrera");
        titulos.put(Linea.RIESGOS, "Riesgos de trabajo");
        titulos.put(Linea.INVALIDEZ_PATRON, "Invalidez y vida patronal");
        titulos.put(Linea.INVALIDEZ_OBRERO, "Invalidez y vida obrera");
        titulos.put(Linea.GUARDERIAS, "Guarderías y prestaciones sociales");
        titulos.put(Linea.RETIRO, "Retiro");
        titulos.put(Linea.CESANTIA_PATRON, "CEAV patronal");
        titulos.put(Linea.CESANTIA_OBRERO, "CEAV obrera");
        titulos.put(Linea.INFONAVIT, "Aportación patronal");
        titulos.put(Linea.AMORTIZACION, "Amortización");
        return titulos;
    }

    /** A worker put together from his stretches. */
    private static final class Armado {
        private final String nss;
        private final String nombre;
        private final Mes mes;
        private final TreeMap<LocalDate, Importe> salarios = new TreeMap<>();
        private final TreeMap<LocalDate, Importe> cambios = new TreeMap<>();
        private int dias;
        private int diasDelAnterior;
        private String credito = "";
        private Montos montos = Montos.CERO;

        Armado(String nss, String nombre, Mes mes) {
            this.nss = nss;
            this.nombre = nombre.replace('#', 'Ñ');
            this.mes = mes;
        }

        void agrega(HojaDeEma hoja, FilaDeHoja fila, boolean bimestral) {
            TITULOS.forEach((linea, titulo) -> {
                if (linea.bimestral() == bimestral) {
                    montos = montos.con(linea, montos.de(linea).mas(hoja.importe(fila, titulo)));
                }
            });
            int suyos = hoja.dias(fila, "Días");
            Importe sdi = hoja.importe(fila, "Salario diario");
            String tipo = hoja.texto(fila, "Tipo del movimiento");
            Optional<LocalDate> fecha = hoja.fecha(fila, "Fecha del movimiento");
            if (fecha.isEmpty() || tipo.equals(BAJA)) {
                return;
            }
            salarios.put(fecha.get(), sdi);
            if (tipo.equals("7") || tipo.equals("8")) {
                cambios.put(fecha.get(), sdi);
            }
            if (!bimestral) {
                dias += suyos;
            } else {
                diasDelAnterior += mes.contiene(fecha.get()) ? 0 : suyos;
                credito = hoja.texto(fila, "Número de crédito");
            }
        }

        TrabajadorDeclarado trabajador() {
            return new TrabajadorDeclarado(
                    nss,
                    nombre,
                    salarios.isEmpty() ? Importe.CERO : salarios.lastEntry().getValue(),
                    new Dias(dias, 0, 0),
                    new Dias(diasDelAnterior, 0, 0),
                    credito,
                    List.of(),
                    cambios,
                    montos);
        }
    }
}
