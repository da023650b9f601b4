package mx.recauda.cli.accesorios;

import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;

import java.io.Serial;
import java.util.Arrays;
import java.util.List;

/** Leaves the reading of a line at its first defect; caught by the class that reads lines. */
final class CasoRechazado extends Exception {

    @Serial private static final long serialVersionUID = 1L;

    private final transient ErrorDeCaso codigo;
    private final transient String campo;
    private final transient String valor;
    private final transient List<String> argumentos;

    CasoRechazado(ErrorDeCaso codigo, String campo, String valor, Object... argumentos) {
        super(codigo.codigo(), null, false, false);
        this.codigo = codigo;
        this.campo = campo;
        this.valor = valor;
        this.argumentos = Arrays.stream(argumentos).map(String::valueOf).toList();
    }

    Incidencia incidencia(Idioma idioma) {
        return Incidencia.de(codigo, idioma, argumentos.toArray()).enCampo(campo, valor);
    }
}
