package mx.recauda.ley.afiliacion.persona;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Sexo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What identifies a person. Names are kept in capitals, as identity documents write them.
 *
 * @param curp eighteen characters, or empty when it is not known
 * @param primerApellido first surname
 * @param segundoApellido second surname, or empty
 * @param nombres given names
 * @param nacimiento date of birth, when known
 * @param sexo sex, when known
 */
public record DatosPersonales(
        String curp,
        String primerApellido,
        String segundoApellido,
        String nombres,
        Optional<LocalDate> nacimiento,
        Optional<Sexo> sexo) {

    private static final int EDAD_MAXIMA = 110;

    /** Writes everything in capitals, with single spaces. */
    public DatosPersonales {
        curp = limpia(curp);
        primerApellido = limpia(primerApellido);
        segundoApellido = limpia(segundoApellido);
        nombres = limpia(nombres);
    }

    /** Surnames and given names, as listings order them. */
    public String nombreCompleto() {
        return (primerApellido + " " + segundoApellido).strip() + " " + nombres;
    }

    /**
     * What is missing or contradicts the CURP.
     *
     * @param hoy day of reference
     */
    public List<Incidencia> revisa(LocalDate hoy, Idioma idioma) {
        List<Incidencia> incidencias = new ArrayList<>();
        exige(primerApellido, "primerApellido", idioma, incidencias);
        exige(nombres, "nombres", idioma, incidencias);
        if (nacimiento.isEmpty()) {
            exige("", "nacimiento", idioma, incidencias);
        }
        if (sexo.isEmpty()) {
            exige("", "sexo", idioma, incidencias);
        }
        nacimiento
                .filter(dia -> dia.isAfter(hoy) || dia.isBefore(hoy.minusYears(EDAD_MAXIMA)))
                .ifPresent(dia ->
                        incidencias.add(
                                Incidencia.de(
                                                ErrorDePersona.NACIMIENTO_IMPOSIBLE,
                                                idioma,
                                                dia.toString())
                                        .enCampo("nacimiento", dia.toString())));
        if (!curp.isEmpty()) {
            var leida = Curp.lee(curp, idioma);
            incidencias.addAll(leida.errores());
            leida.valor().ifPresent(c -> compara(c, idioma, incidencias));
        }
        return incidencias;
    }

    private void compara(Curp leida, Idioma idioma, List<Incidencia> incidencias) {
        nacimiento
                .filter(dia -> !dia.equals(leida.fechaDeNacimiento()))
                .ifPresent(dia ->
                        incidencias.add(
                                Incidencia.de(
                                                ErrorDePersona.NACIMIENTO_DE_LA_CURP,
                                                idioma,
                                                leida.fechaDeNacimiento().toString(),
                                                dia.toString())
                                        .enCampo("nacimiento", dia.toString())));
        sexo.filter(s -> s != leida.sexo())
                .ifPresent(s ->
                        incidencias.add(
                                Incidencia.de(
                                                ErrorDePersona.SEXO_DE_LA_CURP,
                                                idioma,
                                                String.valueOf(leida.sexo().letra()),
                                                String.valueOf(s.letra()))
                                        .enCampo("sexo", String.valueOf(s.letra()))));
    }

    private static void exige(
            String valor, String campo, Idioma idioma, List<Incidencia> incidencias) {
        if (valor.isEmpty()) {
            incidencias.add(
                    Incidencia.de(ErrorDePersona.FALTA_DATO, idioma, campo).enCampo(campo, ""));
        }
    }

    private static String limpia(String texto) {
        return texto.strip().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT);
    }
}
