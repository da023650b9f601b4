package mx.recauda.formats.asm;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** What can be wrong with a file of ASMs before its content is judged. */
public enum ErrorDeAsm implements CodigoDeError {
    /** The file declares another schema. */
    ESQUEMA("ASD-001", Severidad.ERROR),
    /** The file holds no document. */
    SIN_DOCUMENTOS("ASD-002", Severidad.ERROR),
    /** A property does not have the shape required; what it held is left out. */
    FORMA("ASD-003", Severidad.ERROR),
    /** A property is not in the format; it is kept. */
    PROPIEDAD_DESCONOCIDA("ASD-004", Severidad.AVISO),
    /** A data date does not exist; the printed one is still read. */
    FECHA("ASD-005", Severidad.ERROR);

    private final String codigo;
    private final Severidad severidad;

    ErrorDeAsm(String codigo, Severidad severidad) {
        this.codigo = codigo;
        this.severidad = severidad;
    }

    @Override
    public String codigo() {
        return codigo;
    }

    @Override
    public Severidad severidad() {
        return severidad;
    }
}
