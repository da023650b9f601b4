package mx.recauda.formats.sua;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;
import mx.recauda.ley.identidad.Rigor;
import mx.recauda.ley.tiempo.Vigencia;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads, line by line, the days without work that a file of SUA tells: absences and incapacities of
 * {@code Movt.txt} and certificates of {@code Incap.txt}.
 */
public final class LectorDeDias {

    private static final int UN_ARCHIVO_DE_MOVIMIENTOS = ArchivoSua.MOVT.ancho();

    private final RegistroPatronal patron;
    private final Idioma idioma;
    private final List<Dias> dias = new ArrayList<>();
    private final List<Incidencia> incidencias = new ArrayList<>();
    private final Set<String> vistas = new HashSet<>();
    private int ajenas;

    private LectorDeDias(RegistroPatronal patron, Idioma idioma) {
        this.patron = patron;
        this.idioma = idioma;
    }

    /**
     * Days of one worker.
     *
     * @param linea line of the file, from 1
     * @param incapacidad whether they are of incapacity, or of absence
     * @param folio of the certificate, or empty
     */
    public record Dias(int linea, Nss nss, boolean incapacidad, Vigencia vigencia, String folio) {}

    /**
     * What a file tells.
     *
     * @param dias lines read well, in the order of the file
     * @param ajenas lines of other movements, which are presented in another way
     */
    public record Lectura(List<Dias> dias, int ajenas) {

        /** Keeps an immutable copy. */
        public Lectura {
            dias = List.copyOf(dias);
        }
    }

    /**
     * Reads a file of one employer, told apart by its name or by the width of its first line.
     *
     * @return the lines read well, and everything wrong with the others
     */
    public static Resultado<Lectura> lee(
            RegistroPatronal patron, String nombre, byte[] contenido, Idioma idioma) {
        ArchivoSua clase =
                ArchivoSua.deNombre(nombre)
                        .filter(c -> c == ArchivoSua.MOVT || c == ArchivoSua.INCAP)
                        .orElseGet(() -> deAncho(contenido));
        LectorDeDias lector = new LectorDeDias(patron, idioma);
        Resultado<List<Renglon>> cortados = Renglones.de(clase, nombre, contenido, idioma);
        lector.incidencias.addAll(cortados.incidencias());
        cortados.valor().forEach(r -> lector.renglon(clase, r));
        return new Resultado<>(new Lectura(lector.dias, lector.ajenas), lector.incidencias);
    }

    private static ArchivoSua deAncho(byte[] contenido) {
        int ancho = 0;
        while (ancho < contenido.length && contenido[ancho] != '\r' && contenido[ancho] != '\n') {
            ancho++;
        }
        return ancho > UN_ARCHIVO_DE_MOVIMIENTOS ? ArchivoSua.INCAP : ArchivoSua.MOVT;
    }

    private void renglon(ArchivoSua clase, Renglon r) {
        boolean incapacidad = clase == ArchivoSua.INCAP || r.crudo(23, 24).equals("12");
        if (!incapacidad && !r.crudo(23, 24).equals("11")) {
            ajenas++;
            return;
        }
        if (!vistas.add(r.texto())) {
            r.anota(ErrorSua.LINEA_REPETIDA, "línea", 1, 1, r.texto());
            incidencias.addAll(r.incidencias());
            return;
        }
        registro(r);
        Optional<Nss> nss = r.nss(12, 22);
        Optional<Vigencia> vigencia =
                clase == ArchivoSua.INCAP
                        ? vigencia(r, r.fecha("fecha de inicio", 24, 31), 40, 42)
                        : vigencia(r, r.fecha("fecha del movimiento", 25, 32), 41, 42);
        String folio = clase == ArchivoSua.INCAP ? r.recortado(32, 39) : r.recortado(33, 40);
        incidencias.addAll(r.incidencias());
        if (r.sirve()) {
            nss.ifPresent(n ->
                    vigencia.ifPresent(v ->
                            dias.add(
                                    new Dias(
                                            r.numero(),
                                            n,
                                            incapacidad,
                                            v,
                                            incapacidad ? folio : ""))));
        }
    }

    private void registro(Renglon r) {
        String crudo = r.crudo(1, 11);
        var leido = RegistroPatronal.lee(crudo, Rigor.IMPORTADO, idioma);
        leido.errores()
                .forEach(e -> r.anota(ErrorSua.REGISTRO, "registro patronal", 1, 11, crudo, e));
        leido.valor()
                .filter(otro -> !otro.sinDigito().equals(patron.sinDigito()))
                .ifPresent(otro ->
                        r.anota(ErrorSua.OTRO_PATRON, "registro patronal", 1, 11, crudo, patron));
    }

    private static Optional<Vigencia> vigencia(
            Renglon r, Optional<LocalDate> primero, int desde, int hasta) {
        int dias = r.entero("días", desde, hasta);
        if (r.sirve() && dias == 0) {
            r.anota(ErrorSua.DIAS, "días", desde, hasta, r.crudo(desde, hasta));
        }
        return r.sirve()
                ? primero.map(dia -> Vigencia.entre(dia, dia.plusDays(dias - 1L)))
                : Optional.empty();
    }
}
