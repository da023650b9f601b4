-- Who reads differences, who liquidates them, and who asks for a refund. Whoever liquidates is not
-- whoever proposed: that is said of each difference, not of roles.
INSERT INTO seguridad.rol (clave, nombre, descripcion) VALUES
    ('LIQUIDACION', 'Liquidación', 'Liquida, notifica y revoca las diferencias que otra persona de su oficina propuso.');
INSERT INTO seguridad.rol_permiso (rol, permiso) VALUES
    ('LIQUIDACION', 'ENTRAR'), ('LIQUIDACION', 'LEER_CATALOGOS'), ('LIQUIDACION', 'LEER_PATRONES'),
    ('LIQUIDACION', 'LEER_MOVIMIENTOS'), ('LIQUIDACION', 'LEER_PERSONAS'), ('LIQUIDACION', 'EXPORTAR'),
    ('LIQUIDACION', 'LEER_LIBRO'), ('LIQUIDACION', 'LEER_ESTADO_DE_CUENTA'),
    ('LIQUIDACION', 'LEER_PROPUESTAS'), ('LIQUIDACION', 'LEER_CONFRONTAS');
INSERT INTO seguridad.rol_permiso (rol, permiso)
SELECT r.clave, p.permiso FROM seguridad.rol r
JOIN (VALUES
    ('LIQUIDACION', 'LEER_DIFERENCIAS'), ('LIQUIDACION', 'LIQUIDAR_DIFERENCIAS'),
    ('EMISION', 'LEER_DIFERENCIAS'), ('EMISION', 'LIQUIDAR_DIFERENCIAS'),
    ('AFILIACION', 'LEER_DIFERENCIAS'),
    ('PATRON', 'LEER_DIFERENCIAS'), ('PATRON', 'SOLICITAR_DEVOLUCIONES'),
    ('CONTADOR', 'LEER_DIFERENCIAS'), ('CONTADOR', 'SOLICITAR_DEVOLUCIONES'),
    ('SUPERVISION', 'LEER_DIFERENCIAS'), ('AUDITOR_EXTERNO', 'LEER_DIFERENCIAS')) p (rol, permiso)
    ON p.rol = r.clave;
