package mx.recauda.ley.identidad;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.error.Resultado;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong while one identifier is read. */
final class Lectura {

    private final String campo;
    private final String valor;
    private final Idioma idioma;
    private final List<Incidencia> incidencias = new ArrayList<>();

    Lectura(String campo, String valor, Idioma idioma) {
        this.campo = campo;
        this.valor = valor;
        this.idioma = idioma;
    }

    void anota(ErrorDeIdentidad codigo, Object... argumentos) {
        incidencias.add(Incidencia.de(codigo, idioma, argumentos).enCampo(campo, valor));
    }

    boolean sinErrores() {
        return incidencias.stream().noneMatch(Incidencia::esError);
    }

    <T> Resultado<Optional<T>> con(T identificador) {
        return new Resultado<>(
                sinErrores() ? Optional.of(identificador) : Optional.empty(), incidencias);
    }

    <T> Resultado<Optional<T>> rechazada() {
        return new Resultado<>(Optional.empty(), incidencias);
    }

    static <T> T exige(Resultado<Optional<T>> leido) {
        return leido.valor()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                leido.errores().getFirst().codigo()
                                        + ": "
                                        + leido.errores().getFirst().mensaje()));
    }

    /** Position of the first character that is not a plain digit, or -1. */
    static int primeroNoDigito(String texto, int desde, int hasta) {
        for (int i = desde; i < hasta; i++) {
            if (texto.charAt(i) < '0' || texto.charAt(i) > '9') {
                return i;
            }
        }
        return -1;
    }
}
