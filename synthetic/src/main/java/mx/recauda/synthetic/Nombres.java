package mx.recauda.synthetic;

import java.util.List;
import java.util.Set;

/** Common names of the country, and how keys are made from them. */
final class Nombres {

    static final List<String> APELLIDOS =
            List.of(
                    "HERNANDEZ",
                    "GARCIA",
                    "MARTINEZ",
                    "LOPEZ",
                    "GONZALEZ",
                    "RODRIGUEZ",
                    "PEREZ",
                    "SANCHEZ",
                    "RAMIREZ",
                    "CRUZ",
                    "FLORES",
                    "GOMEZ",
                    "MORALES",
                    "VAZQUEZ",
                    "REYES",
                    "JIMENEZ",
                    "TORRES",
                    "DIAZ",
                    "GUTIERREZ",
                    "RUIZ",
                    "MENDOZA",
                    "AGUILAR",
                    "ORTIZ",
                    "MORENO",
                    "CASTILLO",
                    "ROMERO",
                    "ALVAREZ",
                    "MENDEZ",
                    "CHAVEZ",
                    "RIVERA",
                    "JUAREZ",
                    "RAMOS",
                    "DOMINGUEZ",
                    "HERRERA",
                    "MEDINA",
                    "CASTRO",
                    "VARGAS",
                    "GUZMAN",
                    "VELAZQUEZ",
                    "ROJAS",
                    "DE LA CRUZ",
                    "CONTRERAS",
                    "SALAZAR",
                    "LUNA",
                    "ORTEGA",
                    "SANTIAGO",
                    "GUERRERO",
                    "ESTRADA",
                    "BAUTISTA",
                    "CORTES",
                    "SOTO",
                    "ALVARADO",
                    "ESPINOZA",
                    "LARA",
                    "AVILA",
                    "RIOS",
                    "CERVANTES",
                    "SILVA",
                    "DELGADO",
                    "VEGA",
                    "MARQUEZ",
                    "SANDOVAL",
                    "CARRILLO",
                    "FERNANDEZ",
                    "LEON",
                    "MEJIA",
                    "SOLIS",
                    "ROSAS",
                    "NUÑEZ",
                    "MUÑOZ",
                    "PEÑA",
                    "IBARRA",
                    "ACOSTA",
                    "CABRERA",
                    "VALDEZ",
                    "CAMPOS",
                    "MIRANDA",
                    "OCHOA",
                    "PADILLA",
                    "TREJO");

    static final List<String> DE_HOMBRE =
            List.of(
                    "JUAN",
                    "JOSE LUIS",
                    "FRANCISCO",
                    "MIGUEL ANGEL",
                    "PEDRO",
                    "ALEJANDRO",
                    "ROBERTO",
                    "JORGE",
                    "RICARDO",
                    "FERNANDO",
                    "MANUEL",
                    "EDUARDO",
                    "RAUL",
                    "SERGIO",
                    "DANIEL",
                    "LUIS ALBERTO",
                    "MARIO",
                    "ARTURO",
                    "RAFAEL",
                    "HECTOR",
                    "OSCAR",
                    "GERARDO",
                    "ENRIQUE",
                    "ALBERTO",
                    "DAVID",
                    "IVAN",
                    "ERNESTO",
                    "GUILLERMO",
                    "JOSE ANTONIO",
                    "ADRIAN",
                    "CARLOS",
                    "EMILIO",
                    "TOMAS",
                    "HUGO");

    static final List<String> DE_MUJER =
            List.of(
                    "GUADALUPE",
                    "JUANA",
                    "MARIA FERNANDA",
                    "LETICIA",
                    "ROSA MARIA",
                    "VERONICA",
                    "ALEJANDRA",
                    "ANA LAURA",
                    "PATRICIA",
                    "GABRIELA",
                    "ELIZABETH",
                    "ADRIANA",
                    "SILVIA",
                    "MARTHA",
                    "YOLANDA",
                    "CLAUDIA",
                    "TERESA",
                    "LAURA",
                    "MARIA ELENA",
                    "NORMA",
                    "BEATRIZ",
                    "IRMA",
                    "SANDRA",
                    "CAROLINA",
                    "DANIELA",
                    "SOFIA",
                    "FERNANDA",
                    "XIMENA",
                    "ALICIA",
                    "ROCIO",
                    "MONICA",
                    "SUSANA",
                    "EVA",
                    "LUCIA");

    private static final Set<String> PARTICULAS = Set.of("DE", "LA", "LAS", "LOS", "DEL", "Y");
    private static final Set<String> COMPUESTOS = Set.of("JOSE", "MARIA", "MA", "J", "M");
    private static final String VOCALES = "AEIOU";

    // The annex of the CURP replaces the second letter of these; from memory, enough for our names.
    private static final Set<String> ALTISONANTES =
            Set.of(
                    "BACA", "CACA", "CACO", "CAGA", "CAGO", "CAKA", "COGE", "COGI", "COJA", "COJE",
                    "COJI", "COJO", "COLA", "CULO", "FALO", "FETO", "GETA", "GUEI", "JETA", "JOTO",
                    "KACA", "KAGA", "KOGE", "KULO", "LELO", "LOCA", "LOCO", "LOKA", "MAME", "MAMO",
                    "MEAR", "MEAS", "MEON", "MIAR", "MION", "MOCO", "MOKO", "MULA", "MULO", "NACA",
                    "NACO", "PEDA", "PEDO", "PENE", "PIPI", "PITO", "POPO", "PUTA", "PUTO", "QULO",
                    "RATA", "ROBA", "ROBE", "ROBO", "RUIN", "SENO", "TETA", "VACA", "VAGA", "VAGO",
                    "VAKA", "VUEI", "WUEI");

    private Nombres() {}

    /** The four letters of CURP and RFC. */
    static String raiz(String paterno, String materno, String nombres) {
        String uno = principal(paterno, PARTICULAS);
        String raiz =
                ""
                        + letra(uno.charAt(0))
                        + interna(uno, true)
                        + letra(principal(materno, PARTICULAS).charAt(0))
                        + letra(deUso(nombres).charAt(0));
        return ALTISONANTES.contains(raiz) ? raiz.charAt(0) + "X" + raiz.substring(2) : raiz;
    }

    /** The three inner consonants of the CURP. */
    static String consonantes(String paterno, String materno, String nombres) {
        return ""
                + interna(principal(paterno, PARTICULAS), false)
                + interna(principal(materno, PARTICULAS), false)
                + interna(deUso(nombres), false);
    }

    private static String deUso(String nombres) {
        return principal(nombres, COMPUESTOS);
    }

    /** The first word that counts; when none does, the last. */
    private static String principal(String texto, Set<String> saltadas) {
        String[] palabras = texto.split(" ");
        for (String palabra : palabras) {
            if (!saltadas.contains(palabra)) {
                return palabra;
            }
        }
        return palabras[palabras.length - 1];
    }

    private static char interna(String palabra, boolean vocal) {
        for (int i = 1; i < palabra.length(); i++) {
            if (VOCALES.indexOf(palabra.charAt(i)) >= 0 == vocal) {
                return letra(palabra.charAt(i));
            }
        }
        return 'X';
    }

    private static char letra(char c) {
        return c == 'Ñ' ? 'X' : c;
    }
}
