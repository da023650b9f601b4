package mx.recauda.rendicion.comision.regla;

import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.comision.InformeComision;

import java.util.List;

/** The auditor of commission reports. */
public final class AuditorComision {

    private AuditorComision() {}

    /** Every rule in force, by id. */
    public static Auditor<InformeComision> auditor() {
        return new Auditor<>(
                List.of(
                        new CargoEnLugarDeArea(),
                        new ResultadosSinConstancia(),
                        new PuntosSinValor(),
                        new PuntosSinResultado(),
                        new InformeElMismoDiaEnOtroLugar(),
                        new SinImportes(),
                        new CampoObligatorioVacio(),
                        new FechasFueraDeOrden(),
                        new FirmanteEsElCoordinador(),
                        new ProtestaAlterada(),
                        new IncisosConHuecos(),
                        new TextoAjenoEnComision(),
                        new PliegoMalEscrito()));
    }
}
