-- A bank hands in its settlement files with a program, and sees nothing but what came of them.
INSERT INTO seguridad.rol (clave, nombre, descripcion) VALUES
    ('ENTIDAD_RECEPTORA', 'Entidad receptora',
     'Entrega los archivos con lo que le pagaron y ve qué fue de ellos.');
INSERT INTO seguridad.rol_permiso (rol, permiso) VALUES
    ('ENTIDAD_RECEPTORA', 'ENTRAR'), ('ENTIDAD_RECEPTORA', 'ENTREGAR_LIQUIDACIONES'),
    ('CONCILIACION', 'ENTREGAR_LIQUIDACIONES');
