-- A correction may restore what an earlier version said: two versions, with others between them,
-- are then of one document.
ALTER TABLE rendicion.version DROP CONSTRAINT version_documento_id_key;
CREATE INDEX ON rendicion.version (documento_id);
