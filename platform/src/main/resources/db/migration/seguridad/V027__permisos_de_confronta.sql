-- Who presents determinations with own figures, reads their comparison and adopts a position. The
-- role of whoever emits may not be there yet.
INSERT INTO seguridad.rol_permiso (rol, permiso)
SELECT r.clave, p.permiso FROM seguridad.rol r
JOIN (VALUES
    ('PATRON', 'LEER_CONFRONTAS'), ('PATRON', 'PRESENTAR_DETERMINACIONES'),
    ('CONTADOR', 'LEER_CONFRONTAS'), ('CONTADOR', 'PRESENTAR_DETERMINACIONES'),
    ('AFILIACION', 'LEER_CONFRONTAS'), ('AFILIACION', 'RESOLVER_CONFRONTAS'),
    ('EMISION', 'LEER_CONFRONTAS'), ('EMISION', 'RESOLVER_CONFRONTAS'),
    ('SUPERVISION', 'LEER_CONFRONTAS'), ('AUDITOR_EXTERNO', 'LEER_CONFRONTAS')) p (rol, permiso)
    ON p.rol = r.clave;
