package mx.recauda.formats.sua;

import mx.recauda.ley.cedula.Hecho;
import mx.recauda.ley.cedula.Hecho.Alta;
import mx.recauda.ley.cedula.Hecho.Ausencia;
import mx.recauda.ley.cedula.Hecho.Baja;
import mx.recauda.ley.cedula.Hecho.CambioDeDescuento;
import mx.recauda.ley.cedula.Hecho.CambioDeNumero;
import mx.recauda.ley.cedula.Hecho.CambioDeSalario;
import mx.recauda.ley.cedula.Hecho.Incapacidad;
import mx.recauda.ley.cedula.Hecho.InicioDeCredito;
import mx.recauda.ley.cedula.Hecho.ReinicioDeCredito;
import mx.recauda.ley.cedula.Hecho.SuspensionDeCredito;
import mx.recauda.ley.cedula.Trabajador;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.identidad.Rigor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a directory of import files into workers with their facts. */
public final class LectorSua {

    /** Known wages of a worker, from {@code salarios.csv}. */
    public record Salarios(Optional<Importe> diario, Optional<Importe> pagado) {}

    private final RegistroPatronal patron;
    private final Map<String, Salarios> salarios;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final Map<Nss, Expediente> expedientes = new LinkedHashMap<>();
    private final Set<String> vistas = new HashSet<>();
    private int lineas;
    private int apartadas;

    private LectorSua(RegistroPatronal patron, Map<String, Salarios> salarios, Idioma idioma) {
        this.patron = patron;
        this.salarios = salarios;
        this.idioma = idioma;
    }

    /**
     * Reads the files of one employer.
     *
     * @param archivos content by name; names that are not of import files are passed over
     * @param salarios known wages by NSS
     * @return what could be read, and every incident
     */
    public static Resultado<ImportacionSua> lee(
            RegistroPatronal patron,
            Map<String, byte[]> archivos,
            Map<String, Salarios> salarios,
            Idioma idioma) {
        LectorSua lector = new LectorSua(patron, salarios, idioma);
        for (ArchivoSua clase : ArchivoSua.values()) {
            List<Map.Entry<String, byte[]>> suyos =
                    archivos.entrySet().stream()
                            .filter(a -> ArchivoSua.deNombre(a.getKey()).equals(Optional.of(clase)))
                            .sorted(Map.Entry.comparingByKey())
                            .toList();
            List<String> nombres = suyos.stream().map(Map.Entry::getKey).toList();
            if (nombres.size() > 1) {
                lector.general(ErrorSua.ARCHIVO_REPETIDO, clase.name(), String.join(", ", nombres));
            }
            if (nombres.isEmpty() && clase == ArchivoSua.ASEG) {
                lector.general(ErrorSua.SIN_TRABAJADORES);
            }
            suyos.stream().limit(1).forEach(a -> lector.archivo(clase, a.getKey(), a.getValue()));
        }
        return lector.resultado();
    }

    private void archivo(ArchivoSua clase, String nombre, byte[] bytes) {
        Resultado<List<Renglon>> cortados = Renglones.de(clase, nombre, bytes, idioma);
        incidencias.addAll(cortados.incidencias());
        apartadas += cortados.incidencias().size();
        for (Renglon renglon : enOrden(clase, cortados.valor())) {
            if (!vistas.add(clase + renglon.texto())) {
                renglon.anota(ErrorSua.LINEA_REPETIDA, "línea", 1, 1, renglon.texto());
                cierra(renglon);
                continue;
            }
            Optional<Nss> nss = llaves(renglon);
            nss.ifPresent(n -> lee(clase, renglon, n));
            cierra(renglon);
        }
    }

    /** By date, so that the order of the lines changes nothing; a baja before a return. */
    private static List<Renglon> enOrden(ArchivoSua clase, List<Renglon> renglones) {
        return switch (clase) {
            case ASEG, AFIL -> renglones;
            case MOVT -> porFecha(renglones, 25, 23);
            case INCAP -> porFecha(renglones, 24, 32);
            case CRED -> porFecha(renglones, 35, 33);
        };
    }

    private static List<Renglon> porFecha(List<Renglon> renglones, int fecha, int tipo) {
        return renglones.stream()
                .sorted(
                        Comparator.comparing((Renglon r) -> r.crudo(fecha + 4, fecha + 7))
                                .thenComparing(r -> r.crudo(fecha + 2, fecha + 3))
                                .thenComparing(r -> r.crudo(fecha, fecha + 1))
                                .thenComparing(r -> orden(r.crudo(tipo, tipo + 1))))
                .toList();
    }

    /** On one day: the baja, the return, and then the rest. */
    private static String orden(String tipo) {
        return tipo.equals("08") ? "03" : tipo;
    }

    private void cierra(Renglon renglon) {
        incidencias.addAll(renglon.incidencias());
        if (renglon.sirve()) {
            lineas++;
        } else {
            apartadas++;
        }
    }

    /** Employer and worker; the worker only when both are right. */
    private Optional<Nss> llaves(Renglon renglon) {
        String crudo = renglon.crudo(1, 11);
        var registro = RegistroPatronal.lee(crudo, Rigor.IMPORTADO, idioma);
        registro.errores()
                .forEach(e ->
                        renglon.anota(ErrorSua.REGISTRO, "registro patronal", 1, 11, crudo, e));
        registro.valor()
                .filter(r -> !r.sinDigito().equals(patron.sinDigito()))
                .ifPresent(r ->
                        renglon.anota(
                                ErrorSua.OTRO_PATRON, "registro patronal", 1, 11, crudo, patron));
        Optional<Nss> nss = renglon.nss(12, 22);
        return renglon.sirve() ? nss : Optional.empty();
    }

    private void lee(ArchivoSua clase, Renglon renglon, Nss nss) {
        if (clase == ArchivoSua.ASEG) {
            asegurado(renglon, nss);
            return;
        }
        Expediente expediente = expedientes.get(nss);
        if (expediente == null) {
            renglon.anota(ErrorSua.TRABAJADOR_DESCONOCIDO, "nss", 12, 22, nss.toString());
            return;
        }
        switch (clase) {
            case MOVT -> movimiento(renglon, expediente);
            case INCAP -> incapacidad(renglon, expediente);
            case CRED -> credito(renglon, expediente);
            case AFIL -> afiliacion(renglon);
            case ASEG -> throw new IllegalStateException("read above");
        }
    }

    private void asegurado(Renglon r, Nss nss) {
        if (expedientes.containsKey(nss)) {
            r.anota(ErrorSua.TRABAJADOR_REPETIDO, "nss", 12, 22, nss.toString());
            return;
        }
        String rfc = r.recortado(23, 35);
        String curp = r.recortado(36, 53);
        Rfc.lee(rfc, idioma).errores().forEach(e -> r.anota(ErrorSua.RFC, "rfc", 23, 35, rfc, e));
        Curp.lee(curp, idioma)
                .errores()
                .forEach(e -> r.anota(ErrorSua.CURP, "curp", 36, 53, curp, e));
        String nombre = r.nombre(54, 103);
        r.clave("tipo de trabajador", 104, "123456789");
        char jornada = r.clave("jornada", 105, "0123456");
        Optional<LocalDate> alta = r.fecha("fecha de alta", 106, 113);
        Importe sdi = r.salario("salario diario integrado", 114, 120);
        List<Hecho> hechos = new ArrayList<>();
        alta.ifPresent(dia -> hechos.add(new Alta(dia, sdi)));
        creditoInicial(r, hechos);
        if (r.sirve()) {
            int porSemana = jornada >= '1' && jornada <= '5' ? jornada - '0' : 0;
            expedientes.put(
                    nss,
                    new Expediente(
                            nss, nombre, rfc, curp, r.recortado(121, 137), porSemana, hechos));
        }
    }

    private static void creditoInicial(Renglon r, List<Hecho> hechos) {
        String numero = r.recortado(138, 147);
        if (numero.isEmpty()) {
            return;
        }
        Optional<LocalDate> inicio = r.fecha("inicio del descuento", 148, 155);
        r.descuento(156, 157, 164)
                .ifPresent(d ->
                        inicio.ifPresent(dia -> hechos.add(new InicioDeCredito(dia, numero, d))));
    }

    private static void movimiento(Renglon r, Expediente e) {
        Optional<LocalDate> fecha = r.fecha("fecha del movimiento", 25, 32);
        if (fecha.isEmpty()) {
            return;
        }
        LocalDate dia = fecha.get();
        switch (r.crudo(23, 24)) {
            case "02" -> e.siVigente(r, dia, () -> new Baja(dia));
            case "07" -> {
                Importe sdi = r.salario("salario diario integrado", 43, 49);
                e.siVigente(r, dia, () -> new CambioDeSalario(dia, sdi));
            }
            case "08" -> {
                Importe sdi = r.salario("salario diario integrado", 43, 49);
                e.siNoVigente(r, dia, () -> new Alta(dia, sdi));
            }
            case "11" -> {
                int dias = dias(r, 41, 42);
                e.siVigente(r, dia, () -> new Ausencia(dia, dias));
            }
            case "12" -> {
                int dias = dias(r, 41, 42);
                String folio = r.recortado(33, 40);
                e.incapacidad(r, new Incapacidad(dia, dias, folio, false));
            }
            case "09", "30" ->
                    r.anota(
                            ErrorSua.NO_SE_DETERMINA,
                            "tipo de movimiento",
                            23,
                            24,
                            r.crudo(23, 24));
            default ->
                    r.anota(
                            ErrorSua.CLAVE,
                            "tipo de movimiento",
                            23,
                            24,
                            r.crudo(23, 24),
                            "02, 07, 08, 09, 11, 12, 30");
        }
    }

    private static int dias(Renglon r, int desde, int hasta) {
        int dias = r.entero("días", desde, hasta);
        if (r.sirve() && dias == 0) {
            r.anota(ErrorSua.DIAS, "días", desde, hasta, r.crudo(desde, hasta));
        }
        return dias;
    }

    private static void incapacidad(Renglon r, Expediente e) {
        Optional<LocalDate> inicio = r.fecha("fecha de inicio", 24, 31);
        int dias = dias(r, 40, 42);
        char rama = r.clave("rama", 46, "1234");
        r.clave("tipo de riesgo", 47, rama == '1' ? "123" : "0");
        r.clave("secuela", 48, "0123456789");
        r.clave("control", 49, "0123456789");
        Optional<LocalDate> fin = r.fecha("fecha de término", 50, 57);
        if (inicio.isEmpty() || fin.isEmpty() || !r.sirve()) {
            return;
        }
        if (!inicio.get().plusDays(dias - 1L).equals(fin.get())) {
            r.anota(ErrorSua.DIAS, "fecha de término", 50, 57, r.crudo(50, 57));
            return;
        }
        e.incapacidad(r, new Incapacidad(inicio.get(), dias, r.recortado(32, 39), rama == '4'));
    }

    private static void credito(Renglon r, Expediente e) {
        String numero = r.recortado(23, 32);
        Optional<LocalDate> fecha = r.fecha("fecha del movimiento", 35, 42);
        var descuento = r.descuento(43, 44, 51);
        if (fecha.isEmpty() || !r.sirve()) {
            return;
        }
        LocalDate dia = fecha.get();
        switch (r.crudo(33, 34)) {
            case "15" ->
                    descuento.ifPresent(d -> e.credito(r, new InicioDeCredito(dia, numero, d)));
            case "16" -> e.credito(r, new SuspensionDeCredito(dia));
            case "17" -> e.credito(r, new ReinicioDeCredito(dia));
            case "18", "19" ->
                    descuento.ifPresent(d -> e.credito(r, new CambioDeDescuento(dia, d)));
            case "20" -> e.credito(r, new CambioDeNumero(dia, numero));
            default ->
                    r.anota(
                            ErrorSua.CLAVE,
                            "tipo de movimiento",
                            33,
                            34,
                            r.crudo(33, 34),
                            "15, 16, 17, 18, 19, 20");
        }
    }

    /** Nothing of it changes the determination; it is checked because the person sent it. */
    private static void afiliacion(Renglon r) {
        r.fecha("fecha de nacimiento", 28, 35);
        r.clave("sexo", 78, "MF");
        r.clave("tipo de salario", 79, "012");
    }

    private void general(ErrorSua codigo, Object... argumentos) {
        incidencias.add(Incidencia.de(codigo, idioma, argumentos));
    }

    private Resultado<ImportacionSua> resultado() {
        List<Trabajador> trabajadores =
                expedientes.values().stream()
                        .map(e ->
                                e.trabajador(
                                        salarios.getOrDefault(
                                                e.nss().toString(),
                                                new Salarios(Optional.empty(), Optional.empty()))))
                        .toList();
        List<Incidencia> porLugar =
                incidencias.stream()
                        .sorted(
                                Comparator.comparing(Incidencia::archivo)
                                        .thenComparingInt(Incidencia::linea))
                        .toList();
        return new Resultado<>(new ImportacionSua(trabajadores, lineas, apartadas), porLugar);
    }
}
