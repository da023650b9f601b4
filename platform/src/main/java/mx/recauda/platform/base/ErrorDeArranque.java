package mx.recauda.platform.base;

import mx.recauda.ley.error.CodigoDeError;

/** Why the server could not start or go on; shown as one line, with exit code 3. */
public enum ErrorDeArranque implements CodigoDeError {
    /** The HTTP port is taken. Argument: port. */
    PUERTO_OCUPADO("SER-001"),
    /** Another server uses the data directory. Arguments: directory, who. */
    DIRECTORIO_EN_USO("SER-002"),
    /** The data directory cannot be written. Arguments: directory, reason. */
    DIRECTORIO_SIN_PERMISO("SER-003"),
    /** The external database does not answer. Arguments: address, reason. */
    BASE_INALCANZABLE("SER-004"),
    /** The external database refuses the credentials. Arguments: address, role, reason. */
    BASE_RECHAZA("SER-005"),
    /** The external database is older than supported. Arguments: address, version, minimum. */
    BASE_ANTIGUA("SER-006"),
    /** The address of the database cannot be read. Argument: value. */
    DIRECCION_MAL_ESCRITA("SER-007"),
    /** Demonstration accounts within reach of other machines. Argument: address. */
    DEMOSTRACION_EXPUESTA("SER-008"),
    /** There is nothing to read in the data directory. Argument: directory. */
    SIN_DATOS("SER-009"),
    /** No PostgreSQL binaries for this machine. Argument: system and architecture. */
    SIN_BINARIOS("SER-010"),
    /** PostgreSQL did not start. Arguments: reason, log file. */
    POSTGRES_NO_ARRANCA("SER-011"),
    /** Running as root where privileges cannot be dropped. Argument: reason. */
    SIN_USUARIO_ORDINARIO("SER-012"),
    /** Something that is not our server answers on the directory. Arguments: directory, pid. */
    SERVIDOR_AJENO("SER-013"),
    /** The data directory was made by another version of PostgreSQL. Arguments: found, expected. */
    OTRA_VERSION("SER-014"),
    /** A migration failed. Argument: reason. */
    MIGRACION_FALLIDA("SER-015"),
    /** The owner may not create the application role. Arguments: owner, role. */
    FALTA_ROL_DE_APLICACION("SER-016"),
    /** Any other failure of the start. Argument: reason. */
    ARRANQUE_FALLIDO("SER-099");

    private final String codigo;

    ErrorDeArranque(String codigo) {
        this.codigo = codigo;
    }

    @Override
    public String codigo() {
        return codigo;
    }
}
