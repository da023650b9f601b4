package mx.recauda.platform.determinacion.internal;

import mx.recauda.ley.confronta.Declaracion;
import mx.recauda.ley.confronta.DeclaracionDeCedula;
import mx.recauda.platform.determinacion.Propuesta;

import org.springframework.stereotype.Component;

/** A proposal as one side of a confronta: computed again, so that every stretch of wage is told. */
@Component
class DeclaracionDelInstituto {

    private final CalculoDePropuesta emision;

    DeclaracionDelInstituto(CalculoDePropuesta emision) {
        this.emision = emision;
    }

    Declaracion de(Propuesta propuesta) {
        return DeclaracionDeCedula.de(
                emision.calcula(propuesta.registro(), propuesta.mes(), propuesta.conocidoEn())
                        .cedula());
    }
}
