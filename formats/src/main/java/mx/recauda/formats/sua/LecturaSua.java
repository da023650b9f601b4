package mx.recauda.formats.sua;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rigor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One reading in course: the workers known so far and everything that was wrong. */
final class LecturaSua {

    /** A worker under an employer; the employer by its first ten characters. */
    private record Llave(String registro, Nss nss) {}

    private final Optional<RegistroPatronal> patron;
    private final boolean conTrabajadores;
    private final Idioma idioma;
    private final Interprete interprete;
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final Map<Llave, Expediente> expedientes = new LinkedHashMap<>();
    private final Set<String> vistas = new HashSet<>();
    private int lineas;
    private int apartadas;

    /**
     * Starts a reading.
     *
     * @param patron the only employer admitted, or empty when any is
     * @param conTrabajadores whether there is a file of workers, against which the others are
     *     checked
     */
    LecturaSua(Optional<RegistroPatronal> patron, boolean conTrabajadores, Idioma idioma) {
        this.patron = patron;
        this.conTrabajadores = conTrabajadores;
        this.idioma = idioma;
        this.interprete = new Interprete(idioma);
    }

    Collection<Expediente> expedientes() {
        return expedientes.values();
    }

    int lineas() {
        return lineas;
    }

    int apartadas() {
        return apartadas;
    }

    /** Every incident by file and line. */
    List<Incidencia> incidencias() {
        return incidencias.stream()
                .sorted(
                        Comparator.comparing(Incidencia::archivo)
                                .thenComparingInt(Incidencia::linea))
                .toList();
    }

    void general(ErrorSua codigo, Object... argumentos) {
        incidencias.add(Incidencia.de(codigo, idioma, argumentos));
    }

    /** Reads one file after those that say who its workers are. */
    void archivo(ArchivoSua clase, String nombre, byte[] bytes) {
        Resultado<List<Renglon>> cortados = Renglones.de(clase, nombre, bytes, idioma);
        incidencias.addAll(cortados.incidencias());
        apartadas += cortados.incidencias().size();
        for (Renglon renglon : enOrden(clase, cortados.valor())) {
            if (!vistas.add(clase + renglon.texto())) {
                renglon.anota(ErrorSua.LINEA_REPETIDA, "línea", 1, 1, renglon.texto());
                cierra(renglon);
                continue;
            }
            llave(renglon).ifPresent(llave -> lee(clase, renglon, llave));
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

    /** Employer and worker, when both are right. */
    private Optional<Llave> llave(Renglon renglon) {
        String crudo = renglon.crudo(1, 11);
        var registro = RegistroPatronal.lee(crudo, Rigor.IMPORTADO, idioma);
        registro.errores()
                .forEach(e ->
                        renglon.anota(ErrorSua.REGISTRO, "registro patronal", 1, 11, crudo, e));
        patron.ifPresent(debido ->
                registro.valor()
                        .filter(r -> !r.sinDigito().equals(debido.sinDigito()))
                        .ifPresent(r ->
                                renglon.anota(
                                        ErrorSua.OTRO_PATRON,
                                        "registro patronal",
                                        1,
                                        11,
                                        crudo,
                                        debido)));
        Optional<Nss> nss = renglon.nss(12, 22);
        return renglon.sirve()
                ? registro.valor().flatMap(r -> nss.map(n -> new Llave(r.sinDigito(), n)))
                : Optional.empty();
    }

    private void lee(ArchivoSua clase, Renglon renglon, Llave llave) {
        if (clase == ArchivoSua.ASEG) {
            if (expedientes.containsKey(llave)) {
                renglon.anota(ErrorSua.TRABAJADOR_REPETIDO, "nss", 12, 22, llave.nss().toString());
                return;
            }
            interprete
                    .asegurado(renglon, llave.nss())
                    .ifPresent(nuevo -> expedientes.put(llave, nuevo));
            return;
        }
        Expediente expediente =
                conTrabajadores
                        ? expedientes.get(llave)
                        : expedientes.computeIfAbsent(llave, l -> Expediente.sinRelacion(l.nss()));
        if (expediente == null) {
            renglon.anota(ErrorSua.TRABAJADOR_DESCONOCIDO, "nss", 12, 22, llave.nss().toString());
            return;
        }
        interprete.hecho(clase, renglon, expediente);
    }
}
