package mx.recauda.rendicion.comision;

import mx.recauda.rendicion.texto.TablaDeRecurso;

import java.util.Optional;

/** The forms known ({@code formatos.csv}), with their fixed texts. */
public final class FormatosDeComision {

    private FormatosDeComision() {}

    /** The declaration under oath of a form, by its key; empty when the form is not known. */
    public static Optional<String> protesta(String formato) {
        return TablaDeRecurso.lee(FormatosDeComision.class, "formatos.csv").stream()
                .filter(f -> f.getOrDefault("clave", "").equals(formato.strip()))
                .map(f -> f.getOrDefault("protesta", ""))
                .findFirst();
    }
}
