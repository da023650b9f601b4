INSERT INTO seguridad.rol (clave, nombre, descripcion) VALUES
    ('PATRON', 'Patrón', 'Consulta sus registros patronales y presenta los movimientos de sus trabajadores.'),
    ('CONTADOR', 'Contador', 'Lleva los registros patronales de varios patrones que se le asignan.'),
    ('AFILIACION', 'Afiliación', 'Tramita patrones, personas y movimientos de su oficina.');

INSERT INTO seguridad.rol_permiso (rol, permiso)
SELECT rol, permiso FROM
    (VALUES ('PATRON'), ('CONTADOR')) r (rol),
    (VALUES ('ENTRAR'), ('LEER_CATALOGOS'), ('LEER_PATRONES'), ('LEER_PERSONAS'), ('LEER_MOVIMIENTOS'),
            ('PRESENTAR_MOVIMIENTOS'), ('EXPORTAR')) p (permiso);
INSERT INTO seguridad.rol_permiso (rol, permiso) VALUES
    ('AFILIACION', 'ENTRAR'), ('AFILIACION', 'LEER_CATALOGOS'), ('AFILIACION', 'LEER_PATRONES'),
    ('AFILIACION', 'TRAMITAR_PATRONES'), ('AFILIACION', 'LEER_PERSONAS'), ('AFILIACION', 'TRAMITAR_PERSONAS'),
    ('AFILIACION', 'LEER_MOVIMIENTOS'), ('AFILIACION', 'PRESENTAR_MOVIMIENTOS'),
    ('AFILIACION', 'ATENDER_MOVIMIENTOS'), ('AFILIACION', 'EXPORTAR'), ('AFILIACION', 'LEER_DOCUMENTOS'),
    ('AUDITOR_EXTERNO', 'VER_TODO_EL_PAIS'), ('AUDITOR_EXTERNO', 'LEER_CATALOGOS'),
    ('AUDITOR_EXTERNO', 'LEER_PATRONES'), ('AUDITOR_EXTERNO', 'LEER_PERSONAS'),
    ('AUDITOR_EXTERNO', 'LEER_MOVIMIENTOS'),
    ('SUPERVISION', 'VER_TODO_EL_PAIS'), ('SUPERVISION', 'LEER_CATALOGOS'),
    ('SUPERVISION', 'LEER_PATRONES'), ('SUPERVISION', 'LEER_PERSONAS'), ('SUPERVISION', 'LEER_MOVIMIENTOS'),
    ('PLANEACION', 'LEER_CATALOGOS'), ('ADMIN', 'LEER_CATALOGOS'), ('ADMIN', 'ADMINISTRAR_CATALOGOS');

-- Whose data a user sees, and when: an office with what is below it, or one registro patronal.
CREATE TABLE seguridad.asignacion (
    id           uuid PRIMARY KEY,
    usuario_id   uuid NOT NULL REFERENCES seguridad.usuario,
    oficina      text CHECK (oficina ~ '^([0-9]{2}|[0-9]{4})$'),
    registro_id  uuid,
    desde        date NOT NULL,
    hasta        date,
    asignada_por text NOT NULL,
    asignada_en  timestamptz NOT NULL,
    CHECK ((oficina IS NULL) <> (registro_id IS NULL)),
    CHECK (hasta IS NULL OR hasta >= desde)
);
CREATE UNIQUE INDEX ON seguridad.asignacion (usuario_id, oficina) WHERE hasta IS NULL AND oficina IS NOT NULL;
CREATE UNIQUE INDEX ON seguridad.asignacion (usuario_id, registro_id) WHERE hasta IS NULL AND registro_id IS NOT NULL;
COMMENT ON COLUMN seguridad.asignacion.registro_id IS 'afiliacion.registro_patronal; no foreign key crosses a schema.';
COMMENT ON COLUMN seguridad.asignacion.hasta IS 'Last day; null while in force.';
SELECT base.tabla_editable('seguridad.asignacion');

COMMENT ON COLUMN seguridad.usuario.oficina IS 'Not used: what a user sees is in seguridad.asignacion.';
