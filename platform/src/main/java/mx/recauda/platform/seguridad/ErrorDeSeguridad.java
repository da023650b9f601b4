package mx.recauda.platform.seguridad;

import mx.recauda.ley.error.CodigoDeError;

/** What cannot be done with users. */
public enum ErrorDeSeguridad implements CodigoDeError {
    /** The name of the account is not acceptable. Argument: account. */
    CUENTA_MAL_ESCRITA("SEG-001"),
    /** The account exists. Argument: account. */
    CUENTA_REPETIDA("SEG-002"),
    /** No role, or one that does not exist. Argument: role. */
    ROL_DESCONOCIDO("SEG-003"),
    /** No such user. Argument: id. */
    USUARIO_DESCONOCIDO("SEG-004"),
    /** Nobody would be left to administer. Argument: account. */
    ULTIMO_ADMINISTRADOR("SEG-005"),
    /** The person has no name. */
    FALTA_NOMBRE("SEG-006"),
    /** No office with that key. Argument: key. */
    OFICINA_DESCONOCIDA("SEG-007"),
    /** No registro patronal with that number. Argument: what was typed. */
    REGISTRO_DESCONOCIDO("SEG-008"),
    /** No such assignment. Argument: id. */
    ASIGNACION_DESCONOCIDA("SEG-009"),
    /** The account may not do what it asks. */
    SIN_PERMISO("SEG-010"),
    /** No account, or its password is wrong. */
    SIN_CREDENCIALES("SEG-011"),
    /** What cannot be the key of a bank. Argument: what was typed. */
    BANCO_IMPOSIBLE("SEG-012"),
    /** The present password is another. */
    CLAVE_EQUIVOCADA("SEG-020"),
    /** The new password is too short or too long. Arguments: least characters, most bytes. */
    CLAVE_CORTA("SEG-021"),
    /** The new password is the present one. */
    CLAVE_IGUAL("SEG-022");

    private final String codigo;

    ErrorDeSeguridad(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
