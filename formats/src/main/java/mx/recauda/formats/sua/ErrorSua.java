package mx.recauda.formats.sua;

import mx.recauda.ley.error.CodigoDeError;
import mx.recauda.ley.error.Severidad;

/** What can be wrong with SUA import files. A retired code is never reused. */
public enum ErrorSua implements CodigoDeError {
    /** The line has another width. */
    ANCHO("SUA-001", Severidad.ERROR),
    /** The file is in UTF-8: a letter takes two bytes and moves the fields. */
    EN_UTF8("SUA-002", Severidad.ERROR),
    /** The line has a byte that is not text. */
    NO_ES_TEXTO("SUA-003", Severidad.ERROR),
    /** The directory has no file of workers. */
    SIN_TRABAJADORES("SUA-004", Severidad.ERROR),
    /** The directory has two files of one kind. */
    ARCHIVO_REPETIDO("SUA-005", Severidad.ERROR),
    /** The registro patronal is not one. */
    REGISTRO("SUA-010", Severidad.ERROR),
    /** The line belongs to another employer. */
    OTRO_PATRON("SUA-011", Severidad.ERROR),
    /** The NSS is not one. */
    NSS("SUA-012", Severidad.ERROR),
    /** The CURP is not one; the worker is determined all the same. */
    CURP("SUA-013", Severidad.AVISO),
    /** The RFC is not one; the worker is determined all the same. */
    RFC("SUA-014", Severidad.AVISO),
    /** The date does not exist. */
    FECHA("SUA-015", Severidad.ERROR),
    /** A number has something that is not a digit. */
    NUMERO("SUA-016", Severidad.ERROR),
    /** A key is not in its catalogue. */
    CLAVE("SUA-017", Severidad.ERROR),
    /** The name is not written PATERNO$MATERNO$NOMBRES. */
    NOMBRE("SUA-018", Severidad.ERROR),
    /** The salary is zero. */
    SALARIO_CERO("SUA-019", Severidad.ERROR),
    /** Days are zero, or do not agree with the end. */
    DIAS("SUA-020", Severidad.ERROR),
    /** The NSS appears twice among the workers. */
    TRABAJADOR_REPETIDO("SUA-021", Severidad.ERROR),
    /** The line names a worker who is not among those read. */
    TRABAJADOR_DESCONOCIDO("SUA-022", Severidad.ERROR),
    /** The fact falls outside the employment. */
    FUERA_DE_RELACION("SUA-023", Severidad.ERROR),
    /** A return while the employment is still alive. */
    ALTA_SOBRE_ALTA("SUA-024", Severidad.ERROR),
    /** Two incapacities share a day. */
    INCAPACIDADES_TRASLAPADAS("SUA-025", Severidad.ERROR),
    /** The movement does not change the determination and was left out. */
    NO_SE_DETERMINA("SUA-026", Severidad.AVISO),
    /** The credit acts before it starts. */
    CREDITO_SIN_INICIO("SUA-027", Severidad.ERROR),
    /** The same line appears twice. */
    LINEA_REPETIDA("SUA-028", Severidad.AVISO),
    /** The amount in the file of wages is not one. */
    SALARIOS("SUA-029", Severidad.ERROR),
    /** Neither the name of the file nor the width of its lines say what it is. */
    ARCHIVO_DESCONOCIDO("SUA-030", Severidad.ERROR);

    private final String codigo;
    private final Severidad severidad;

    ErrorSua(String codigo, Severidad severidad) {
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
