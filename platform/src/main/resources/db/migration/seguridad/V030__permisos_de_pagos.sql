-- Who makes líneas de captura, who works what the banks settled, and who approves it.
INSERT INTO seguridad.rol (clave, nombre, descripcion) VALUES
    ('CONCILIACION', 'Conciliación de pagos',
     'Recibe lo que liquidan los bancos, identifica cada pago y aprueba lo que otra persona propuso.');
INSERT INTO seguridad.rol_permiso (rol, permiso) VALUES
    ('CONCILIACION', 'ENTRAR'), ('CONCILIACION', 'VER_TODO_EL_PAIS'), ('CONCILIACION', 'LEER_CATALOGOS'),
    ('CONCILIACION', 'EXPORTAR'), ('CONCILIACION', 'LEER_LIBRO'), ('CONCILIACION', 'LEER_ESTADO_DE_CUENTA'),
    ('CONCILIACION', 'LEER_PAGOS'), ('CONCILIACION', 'LEER_CONCILIACION'),
    ('CONCILIACION', 'CONCILIAR_PAGOS'), ('CONCILIACION', 'APROBAR_PAGOS'),
    ('PATRON', 'LEER_PAGOS'), ('PATRON', 'GENERAR_LINEAS'),
    ('CONTADOR', 'LEER_PAGOS'), ('CONTADOR', 'GENERAR_LINEAS'),
    ('AFILIACION', 'LEER_PAGOS'),
    ('SUPERVISION', 'LEER_PAGOS'), ('SUPERVISION', 'LEER_CONCILIACION'), ('SUPERVISION', 'APROBAR_PAGOS'),
    ('AUDITOR_EXTERNO', 'LEER_PAGOS'), ('AUDITOR_EXTERNO', 'LEER_CONCILIACION');
