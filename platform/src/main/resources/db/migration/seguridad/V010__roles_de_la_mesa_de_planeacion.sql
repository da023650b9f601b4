INSERT INTO seguridad.rol (clave, nombre, descripcion) VALUES
    ('ELABORACION', 'Elaboración', 'Captura las secciones que Planeación solicita a su área.'),
    ('TITULAR_DE_AREA', 'Titular de área', 'Revisa y da el visto bueno a lo que entrega su área.'),
    ('FINANZAS', 'Finanzas', 'Revisa y autoriza las secciones de los informes.');

INSERT INTO seguridad.rol_permiso (rol, permiso) VALUES
    ('ELABORACION', 'ENTRAR'), ('ELABORACION', 'VER_SECCIONES'), ('ELABORACION', 'CAPTURAR_SECCIONES'),
    ('ELABORACION', 'TRAMITAR_SECCIONES'),
    ('TITULAR_DE_AREA', 'ENTRAR'), ('TITULAR_DE_AREA', 'VER_SECCIONES'), ('TITULAR_DE_AREA', 'TRAMITAR_SECCIONES'),
    ('FINANZAS', 'ENTRAR'), ('FINANZAS', 'LEER_INFORMES'), ('FINANZAS', 'VER_SECCIONES'),
    ('FINANZAS', 'VER_TODAS_LAS_AREAS'), ('FINANZAS', 'TRAMITAR_SECCIONES'),
    ('PLANEACION', 'VER_SECCIONES'), ('PLANEACION', 'VER_TODAS_LAS_AREAS'), ('PLANEACION', 'SOLICITAR_SECCIONES'),
    ('PLANEACION', 'TRAMITAR_SECCIONES'),
    ('SUPERVISION', 'VER_SECCIONES'), ('SUPERVISION', 'VER_TODAS_LAS_AREAS'), ('SUPERVISION', 'TRAMITAR_SECCIONES'),
    ('AUDITOR_EXTERNO', 'VER_SECCIONES'), ('AUDITOR_EXTERNO', 'VER_TODAS_LAS_AREAS');
