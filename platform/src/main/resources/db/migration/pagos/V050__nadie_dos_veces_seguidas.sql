-- Nobody takes two steps of a refund in a row, not even after undoing what somebody else did: the
-- one that left it where it is, and the last one.
CREATE OR REPLACE FUNCTION pagos.exige_otra_persona_en_devolucion() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tipo IN ('CONCEDE', 'NIEGA', 'ORDENA', 'PAGA') AND NEW.hecho_por = (
        SELECT a.hecho_por FROM pagos.devolucion_acto a WHERE a.devolucion_id = NEW.devolucion_id
        AND a.tipo = CASE NEW.tipo WHEN 'ORDENA' THEN 'CONCEDE' WHEN 'PAGA' THEN 'ORDENA' ELSE 'RECIBE' END
        ORDER BY a.numero DESC LIMIT 1) THEN
        RAISE EXCEPTION 'PAG-030 %', NEW.hecho_por USING ERRCODE = 'check_violation';
    END IF;
    IF NEW.tipo IN ('CONCEDE', 'NIEGA', 'ORDENA', 'PAGA', 'DESHACE') AND NEW.hecho_por = (
        SELECT a.hecho_por FROM pagos.devolucion_acto a WHERE a.devolucion_id = NEW.devolucion_id
        ORDER BY a.numero DESC LIMIT 1) THEN
        RAISE EXCEPTION 'PAG-030 %', NEW.hecho_por USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;

-- Nobody approves what he proposed, nor undoes what he approved.
CREATE OR REPLACE FUNCTION pagos.exige_otra_persona() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.tipo IN ('APROBAR', 'REVERTIR') AND EXISTS (
        SELECT FROM pagos.acto WHERE id = NEW.sobre_id AND hecho_por = NEW.hecho_por) THEN
        RAISE EXCEPTION '% %', CASE NEW.tipo WHEN 'APROBAR' THEN 'PAG-020' ELSE 'PAG-030' END, NEW.hecho_por
            USING ERRCODE = 'check_violation';
    END IF;
    RETURN NEW;
END $$;
