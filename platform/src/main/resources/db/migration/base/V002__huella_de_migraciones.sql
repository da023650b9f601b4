-- One row: hash of all the migrations applied, so that an ordinary start does not ask each history.
CREATE TABLE base.huella_de_migraciones (
    unica  boolean PRIMARY KEY DEFAULT true CHECK (unica),
    huella text NOT NULL DEFAULT ''
);
INSERT INTO base.huella_de_migraciones DEFAULT VALUES;
