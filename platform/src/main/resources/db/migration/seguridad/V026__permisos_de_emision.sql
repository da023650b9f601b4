-- Who runs emissions, reads proposals and makes them his own.
INSERT INTO seguridad.rol (clave, nombre, descripcion) VALUES
    ('EMISION', 'Emisión', 'Emite las propuestas de su oficina y atiende lo que quedó apartado.');
INSERT INTO seguridad.rol_permiso (rol, permiso) VALUES
    ('EMISION', 'ENTRAR'), ('EMISION', 'LEER_CATALOGOS'), ('EMISION', 'LEER_PATRONES'),
    ('EMISION', 'LEER_MOVIMIENTOS'), ('EMISION', 'LEER_PERSONAS'), ('EMISION', 'EXPORTAR'),
    ('EMISION', 'LEER_PROPUESTAS'), ('EMISION', 'EMITIR_PROPUESTAS'),
    ('PATRON', 'LEER_PROPUESTAS'), ('PATRON', 'ACEPTAR_PROPUESTAS'),
    ('CONTADOR', 'LEER_PROPUESTAS'), ('CONTADOR', 'ACEPTAR_PROPUESTAS'),
    ('AUDITOR_EXTERNO', 'LEER_PROPUESTAS'), ('SUPERVISION', 'LEER_PROPUESTAS');
