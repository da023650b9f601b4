-- A document of an employer is opened through its registro, where the scope is checked; not by the
-- general route of documents, which knows no offices.
DELETE FROM seguridad.rol_permiso WHERE rol = 'AFILIACION' AND permiso = 'LEER_DOCUMENTOS';
