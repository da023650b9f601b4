package mx.recauda.rendicion.asm.regla;

import mx.recauda.rendicion.asm.Asm;
import mx.recauda.rendicion.asm.ColumnaAsm;
import mx.recauda.rendicion.asm.DocumentoAsm;
import mx.recauda.rendicion.auditor.Ficha;
import mx.recauda.rendicion.auditor.Gravedad;
import mx.recauda.rendicion.auditor.Hallazgo;

import java.util.Arrays;
import java.util.List;

/** Writes the findings of a rule with the card of the rule and the place of the document. */
record Senala(Ficha ficha) {

    private static final String SECCION = "asm";

    /** A finding in a row; the first column is where it is shown. */
    Hallazgo en(
            DocumentoAsm documento,
            Asm asm,
            String publicado,
            String esperado,
            String mensaje,
            ColumnaAsm... columnas) {
        return new Hallazgo(
                ficha.id(),
                SECCION,
                lugar(documento, asm),
                ficha.gravedad(),
                publicado,
                esperado,
                mensaje,
                ficha.remedio(),
                Arrays.stream(columnas).map(asm::ref).toList());
    }

    /** A finding in the heading, the foot or the whole of a document. */
    Hallazgo en(
            DocumentoAsm documento,
            String campo,
            String lugar,
            String publicado,
            String esperado,
            String mensaje) {
        return conGravedad(documento, campo, lugar, publicado, esperado, mensaje, ficha.gravedad());
    }

    private Hallazgo conGravedad(
            DocumentoAsm documento,
            String campo,
            String lugar,
            String publicado,
            String esperado,
            String mensaje,
            Gravedad gravedad) {
        return new Hallazgo(
                ficha.id(),
                SECCION,
                lugar + ", " + documento.rotulo(),
                gravedad,
                publicado,
                esperado,
                mensaje,
                ficha.remedio(),
                List.of(documento.ref(campo)));
    }

    /** The row in the words of a reader of the document. */
    static String lugar(DocumentoAsm documento, Asm asm) {
        String numero =
                asm.numero().isBlank()
                        ? "renglón " + (documento.asm().indexOf(asm) + 1)
                        : asm.numero();
        return "ASM " + numero + ", " + documento.rotulo();
    }
}
