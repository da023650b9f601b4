package mx.recauda.synthetic;

import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.Rfc;
import mx.recauda.ley.identidad.Sexo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Gives each number a person. Two numbers never share an NSS, which is computed from the number
 * alone; the CURP has the same care up to some eleven million persons, and beyond them tells
 * namesakes apart by their letters only.
 */
final class Personas {

    /** Persons that may pass through one post of work. */
    static final int POR_PUESTO = 4;

    /** Posts whose persons all have a number of their own. */
    static final int PUESTOS_MAX = 24_000_000;

    private static final int FOLIOS = 10_000;
    private static final int SERIES = 2;
    private static final int PRIMERA_SERIE = 98;
    private static final int ANIO_MIN = 1958;
    private static final int ANIO_MAX = 2006;
    private static final int EDAD_DE_REGISTRO_MIN = 16;
    private static final int ANIO_DE_REGISTRO_MAX = 2022;
    private static final int DIAS = 365;
    // Coprime with 365, so that consecutive turns are born far apart in the year.
    private static final int SALTO_DE_DIAS = 149;
    private static final int HOMONIMOS = 10;

    private static final List<String> ENTIDADES =
            List.of(
                    "AS", "BC", "BS", "CC", "CL", "CM", "CS", "CH", "DF", "DG", "GT", "GR", "HG",
                    "JC", "MC", "MN", "MS", "NT", "NL", "OC", "PL", "QT", "QR", "SP", "SL", "SR",
                    "TC", "TS", "TL", "VZ", "YN", "ZS");

    /**
     * A year of birth and one of first registration.
     *
     * @param registro two digits
     * @param lugar place of the pair among those of its year of birth
     * @param cuantos pairs of that year of birth
     */
    private record Anios(int nacimiento, int registro, int lugar, int cuantos) {}

    private final long semilla;
    private final long primera;
    private final List<Anios> probables;
    private final List<Anios> otros;

    Personas(long semilla, long primera) {
        this.semilla = semilla;
        this.primera = primera;
        this.probables = anios(true);
        this.otros = anios(false);
    }

    /** Pairs of years, shuffled; those in which someone registers as a child are kept for last. */
    private List<Anios> anios(boolean probables) {
        List<Anios> anios = new ArrayList<>();
        for (int nacimiento = ANIO_MIN; nacimiento <= ANIO_MAX; nacimiento++) {
            int desde = nacimiento + EDAD_DE_REGISTRO_MIN;
            List<Integer> suyos = new ArrayList<>();
            for (int registro = ANIO_DE_REGISTRO_MAX - 99;
                    registro <= ANIO_DE_REGISTRO_MAX;
                    registro++) {
                if (registro >= desde == probables) {
                    suyos.add(registro % 100);
                }
            }
            for (int i = 0; i < suyos.size(); i++) {
                anios.add(new Anios(nacimiento, suyos.get(i), i, suyos.size()));
            }
        }
        Azar azar = Azar.de(semilla, Azar.Tema.PERSONA);
        for (int i = anios.size() - 1; i > 0; i--) {
            Collections.swap(anios, i, azar.entre(i + 1));
        }
        return anios;
    }

    /**
     * The person of a number.
     *
     * @param desdeLaPrimera from 0
     * @param entidad state where those around were born
     */
    PersonaSintetica persona(long desdeLaPrimera, String entidad) {
        long numero = primera + desdeLaPrimera;
        long deProbables = (long) probables.size() * SERIES * FOLIOS;
        List<Anios> anios = numero < deProbables ? probables : otros;
        long lugar = numero < deProbables ? numero : numero - deProbables;
        Anios suyos = anios.get(Math.toIntExact(lugar % anios.size()));
        int turno = Math.toIntExact(lugar / anios.size());
        if (turno >= SERIES * FOLIOS) {
            throw new IllegalArgumentException("no NSS is left for person " + numero);
        }
        Nss nss =
                Nss.componer(
                        digitos(PRIMERA_SERIE + turno / FOLIOS, 2)
                                + digitos(suyos.registro(), 2)
                                + digitos(suyos.nacimiento() % 100, 2)
                                + digitos(turno % FOLIOS, 4));
        return nacida(numero, nss, suyos, turno, entidad);
    }

    /** Birth, sex and homonym come from the turn among those of the same year; names by chance. */
    private PersonaSintetica nacida(long numero, Nss nss, Anios anios, int turno, String entidad) {
        int entreLosSuyos = turno * anios.cuantos() + anios.lugar();
        Sexo sexo = entreLosSuyos % 5 < 3 ? Sexo.HOMBRE : Sexo.MUJER;
        int porDia = entreLosSuyos / 5 * 3 + entreLosSuyos % 5;
        int mitad = sexo == Sexo.HOMBRE ? porDia : entreLosSuyos / 5 * 2 + entreLosSuyos % 5 - 3;
        LocalDate nacimiento =
                LocalDate.ofYearDay(
                        anios.nacimiento(), 1 + (int) ((long) mitad * SALTO_DE_DIAS % DIAS));
        int vuelta = mitad / DIAS;
        Azar azar = Azar.de(semilla, Azar.Tema.PERSONA, numero);
        String paterno = azar.uno(Nombres.APELLIDOS);
        String materno = azar.uno(Nombres.APELLIDOS);
        String nombres = azar.uno(sexo == Sexo.HOMBRE ? Nombres.DE_HOMBRE : Nombres.DE_MUJER);
        String raizYFecha = Nombres.raiz(paterno, materno, nombres) + aammdd(nacimiento);
        Curp curp =
                Curp.componer(
                        raizYFecha
                                + sexo.letra()
                                + entidad(entidad, vuelta / HOMONIMOS)
                                + Nombres.consonantes(paterno, materno, nombres)
                                + homonimia(nacimiento, vuelta % HOMONIMOS));
        String doce = raizYFecha + Rfc.homoclave(paterno + " " + materno + " " + nombres);
        return new PersonaSintetica(
                numero,
                nss,
                curp,
                Rfc.parse(doce + Rfc.digitoVerificador(doce)),
                paterno,
                materno,
                nombres,
                nacimiento,
                sexo,
                "S" + digitos(numero % 1_000_000_000L, 9));
    }

    private static char homonimia(LocalDate nacimiento, int cual) {
        return (char) ((nacimiento.getYear() < 2000 ? '0' : 'A') + cual);
    }

    private static String entidad(String casa, int lejos) {
        int lugar = ENTIDADES.indexOf(casa) + lejos;
        return ENTIDADES.get(lugar % ENTIDADES.size());
    }

    static String aammdd(LocalDate fecha) {
        return digitos(fecha.getYear() % 100, 2)
                + digitos(fecha.getMonthValue(), 2)
                + digitos(fecha.getDayOfMonth(), 2);
    }

    static String digitos(long valor, int ancho) {
        String texto = Long.toString(valor);
        return "0".repeat(ancho - texto.length()) + texto;
    }
}
