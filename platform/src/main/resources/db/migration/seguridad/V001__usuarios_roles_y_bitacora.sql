CREATE TABLE seguridad.rol (
    clave       text PRIMARY KEY CHECK (clave ~ '^[A-Z][A-Z_]*$'),
    nombre      text NOT NULL,
    descripcion text NOT NULL
);
SELECT base.tabla_de_catalogo('seguridad.rol');

-- What a role may do, as data; the permissions themselves are code (enum Permiso).
CREATE TABLE seguridad.rol_permiso (
    rol     text NOT NULL REFERENCES seguridad.rol,
    permiso text NOT NULL,
    PRIMARY KEY (rol, permiso)
);
SELECT base.tabla_de_catalogo('seguridad.rol_permiso');

CREATE TABLE seguridad.usuario (
    id                uuid PRIMARY KEY DEFAULT uuidv7(),
    cuenta            text NOT NULL UNIQUE CHECK (cuenta ~ '^[a-z][a-z0-9._-]{2,39}$'),
    nombre            text NOT NULL,
    clave_cifrada     text NOT NULL,
    debe_cambiarla    boolean NOT NULL DEFAULT false,
    activo            boolean NOT NULL DEFAULT true,
    oficina           text,
    de_demostracion   boolean NOT NULL DEFAULT false,
    creado_en         timestamptz NOT NULL DEFAULT now(),
    version           int NOT NULL DEFAULT 1
);
COMMENT ON COLUMN seguridad.usuario.oficina IS 'Key of the office whose data the user may see; null is the whole country.';
SELECT base.tabla_editable('seguridad.usuario');

CREATE TABLE seguridad.usuario_rol (
    usuario_id uuid NOT NULL REFERENCES seguridad.usuario,
    rol        text NOT NULL REFERENCES seguridad.rol,
    PRIMARY KEY (usuario_id, rol)
);
SELECT base.tabla_de_trabajo('seguridad.usuario_rol');

CREATE TABLE seguridad.bitacora (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    ocurrio_en timestamptz NOT NULL DEFAULT clock_timestamp(),
    actor_id   uuid,
    cuenta     text NOT NULL,
    accion     text NOT NULL,
    objeto     text NOT NULL,
    resultado  text NOT NULL CHECK (resultado IN ('HECHO', 'NEGADO', 'FALLIDO')),
    peticion   text NOT NULL,
    detalle    jsonb NOT NULL DEFAULT '{}'
);
COMMENT ON COLUMN seguridad.bitacora.cuenta IS 'Account as it was; «sistema» for work without a person, «desconocida» for a failed login to an account that does not exist.';
COMMENT ON COLUMN seguridad.bitacora.objeto IS 'Opaque id of the thing touched; never an NSS, CURP or RFC.';
CREATE INDEX ON seguridad.bitacora (ocurrio_en DESC, id DESC);
CREATE INDEX ON seguridad.bitacora (cuenta, id DESC);
CREATE INDEX ON seguridad.bitacora (accion, id DESC);
CREATE INDEX ON seguridad.bitacora (objeto, id DESC);
SELECT base.tabla_de_hechos('seguridad.bitacora');

INSERT INTO seguridad.rol (clave, nombre, descripcion) VALUES
    ('PLANEACION', 'Planeación', 'Captura y arma los informes y da seguimiento a los compromisos.'),
    ('SUPERVISION', 'Supervisión', 'Revisa los informes y congela las versiones que se envían.'),
    ('AUDITOR_EXTERNO', 'Auditoría externa', 'Lee todo y no escribe nada.'),
    ('ADMIN', 'Administración', 'Administra usuarios y consulta la bitácora.');

INSERT INTO seguridad.rol_permiso (rol, permiso) VALUES
    ('PLANEACION', 'ENTRAR'), ('PLANEACION', 'LEER_INFORMES'), ('PLANEACION', 'CAPTURAR_INFORMES'),
    ('PLANEACION', 'ATENDER_HALLAZGOS'), ('PLANEACION', 'EXPORTAR'), ('PLANEACION', 'LEER_DOCUMENTOS'),
    ('PLANEACION', 'GUARDAR_DOCUMENTOS'),
    ('SUPERVISION', 'ENTRAR'), ('SUPERVISION', 'LEER_INFORMES'), ('SUPERVISION', 'ATENDER_HALLAZGOS'),
    ('SUPERVISION', 'CONGELAR_VERSIONES'), ('SUPERVISION', 'EXPORTAR'), ('SUPERVISION', 'LEER_DOCUMENTOS'),
    ('AUDITOR_EXTERNO', 'ENTRAR'), ('AUDITOR_EXTERNO', 'LEER_INFORMES'), ('AUDITOR_EXTERNO', 'EXPORTAR'),
    ('AUDITOR_EXTERNO', 'LEER_DOCUMENTOS'), ('AUDITOR_EXTERNO', 'LEER_BITACORA'),
    ('AUDITOR_EXTERNO', 'LEER_USUARIOS'),
    ('ADMIN', 'ENTRAR'), ('ADMIN', 'LEER_BITACORA'), ('ADMIN', 'LEER_USUARIOS'), ('ADMIN', 'ADMINISTRAR_USUARIOS');
