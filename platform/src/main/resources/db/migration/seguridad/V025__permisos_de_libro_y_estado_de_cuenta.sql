-- Who reads the ledger and the account statements: employers and accountants those of their
-- registros, offices those of their office, supervision and auditors all.
INSERT INTO seguridad.rol_permiso (rol, permiso)
SELECT rol, permiso FROM
    (VALUES ('PATRON'), ('CONTADOR'), ('AFILIACION'), ('SUPERVISION'), ('AUDITOR_EXTERNO')) r (rol),
    (VALUES ('LEER_LIBRO'), ('LEER_ESTADO_DE_CUENTA')) p (permiso);
