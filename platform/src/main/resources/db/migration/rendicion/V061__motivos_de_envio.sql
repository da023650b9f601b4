-- Why a version was sent with findings of high severity open, or without sections of its form.

ALTER TABLE rendicion.envio ADD COLUMN motivo text NOT NULL DEFAULT '';
COMMENT ON COLUMN rendicion.envio.motivo IS 'Why it was sent as it was; empty when nothing called for a reason.';
