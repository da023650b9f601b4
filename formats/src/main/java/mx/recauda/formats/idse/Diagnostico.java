package mx.recauda.formats.idse;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.identidad.Curp;
import mx.recauda.ley.identidad.Nss;
import mx.recauda.ley.identidad.RegistroPatronal;

import java.util.ArrayList;
import java.util.List;

/** Says everything that is wrong with one movement that {@link Estructura} did not accept. */
final class Diagnostico {

    private static final String ACENTUADAS = "ÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÄËÏÖ";

    private final String registro;
    private final int linea;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    private Diagnostico(String registro, int linea, Idioma idioma) {
        this.registro = registro;
        this.linea = linea;
        this.idioma = idioma;
    }

    /** Every incident of a record of 168 bytes, by position; warnings alone mean it is right. */
    static List<Incidencia> de(
            byte[] bytes, int inicio, int linea, TipoDeMovimiento tipo, Idioma idioma) {
        String registro = new String(bytes, inicio, Diseno.LONGITUD, Clase.WINDOWS_1252);
        Diagnostico diagnostico = new Diagnostico(registro, linea, idioma);
        diagnostico.revisaClases(bytes, inicio, tipo);
        if (diagnostico.incidencias.isEmpty()) {
            diagnostico.revisaContenido(bytes, inicio, tipo);
        }
        return diagnostico.incidencias;
    }

    private void revisaClases(byte[] bytes, int inicio, TipoDeMovimiento tipo) {
        for (Campo campo : Diseno.campos(tipo)) {
            for (int posicion = campo.desde(); posicion <= campo.hasta(); posicion++) {
                if ((Clase.de(bytes[inicio + posicion - 1]) & campo.clase().bit()) == 0) {
                    anotaCaracter(campo, posicion);
                    break;
                }
            }
        }
    }

    private void anotaCaracter(Campo campo, int posicion) {
        char letra = registro.charAt(posicion - 1);
        boolean minuscula =
                campo.clase() == Clase.NOMBRE
                        && (Character.isLowerCase(letra) || ACENTUADAS.indexOf(letra) >= 0);
        anota(
                minuscula ? ErrorIdse.LETRA_MINUSCULA_O_ACENTUADA : ErrorIdse.CARACTER,
                campo,
                String.valueOf(linea),
                campo.nombre(),
                String.valueOf(posicion),
                visible(letra));
    }

    private void revisaContenido(byte[] bytes, int inicio, TipoDeMovimiento tipo) {
        revisaNombre(Diseno.PRIMER_APELLIDO);
        revisaNombre(Diseno.NOMBRES);
        revisaDigitos(bytes, inicio);
        if (!Estructura.fechaCorrecta(bytes, inicio)) {
            anota(ErrorIdse.FECHA, Diseno.FECHA, enLinea(), valor(Diseno.FECHA));
        }
        if (tipo != TipoDeMovimiento.BAJA) {
            if (valor(Diseno.SBC).equals("000000")) {
                anota(ErrorIdse.SALARIO_CERO, Diseno.SBC, enLinea());
            }
            revisaCurp();
        }
    }

    private void revisaNombre(Campo campo) {
        if (registro.charAt(campo.desde() - 1) == ' ') {
            anota(ErrorIdse.NOMBRE_VACIO, campo, enLinea(), campo.nombre());
        }
    }

    private void revisaDigitos(byte[] bytes, int inicio) {
        String diez = registro.substring(0, 10);
        if (Character.isDigit(diez.charAt(0))) {
            anota(ErrorIdse.REGISTRO_SIN_LETRA, Diseno.REGISTRO_PATRONAL, enLinea(), diez);
        } else if (!Estructura.registroCorrecto(bytes, inicio)) {
            anota(
                    ErrorIdse.DIGITO_REGISTRO,
                    Diseno.DV_REGISTRO,
                    enLinea(),
                    diez,
                    valor(Diseno.DV_REGISTRO),
                    RegistroPatronal.digitoVerificador(diez));
        }
        if (!Estructura.nssCorrecto(bytes, inicio)) {
            anota(
                    ErrorIdse.DIGITO_NSS,
                    Diseno.DV_NSS,
                    enLinea(),
                    valor(Diseno.NSS),
                    valor(Diseno.DV_NSS),
                    Nss.digitoVerificador(valor(Diseno.NSS)));
        }
    }

    private void revisaCurp() {
        String curp = valor(Diseno.CURP);
        if (curp.isBlank()) {
            anota(ErrorIdse.SIN_CURP, Diseno.CURP, enLinea());
            return;
        }
        for (Incidencia causa : Curp.lee(curp, idioma).errores()) {
            anota(ErrorIdse.CURP, Diseno.CURP, enLinea(), curp, causa.mensaje());
        }
    }

    private String enLinea() {
        return String.valueOf(linea);
    }

    private String valor(Campo campo) {
        return registro.substring(campo.desde() - 1, campo.hasta());
    }

    private void anota(ErrorIdse error, Campo campo, Object... argumentos) {
        incidencias.add(
                Incidencia.de(error, idioma, argumentos)
                        .enLinea(linea)
                        .enCampo(campo.nombre(), valor(campo).strip()));
    }

    static String visible(char letra) {
        if (letra < ' ' || letra == 0x7F) {
            return "0x%02X".formatted((int) letra);
        }
        return letra == ' ' ? "espacio" : String.valueOf(letra);
    }
}
