package mx.recauda.rendicion.mir.regla;

import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.mir.Mir;

import java.util.List;

/** The auditor of results matrices. */
public final class AuditorMir {

    private AuditorMir() {}

    /** Every rule in force, by id. */
    public static Auditor<Mir> auditor() {
        return new Auditor<>(
                List.of(
                        new UnSoloFin(),
                        new UnSoloProposito(),
                        new AlgunComponente(),
                        new ComponenteConActividades(),
                        new ActividadDeUnComponente(),
                        new SintaxisDelFin(),
                        new SintaxisDelProposito(),
                        new SintaxisDelComponente(),
                        new SintaxisDeLaActividad(),
                        new TextosDistintos(),
                        new RenglonConIndicador(),
                        new MediosDeVerificacion(),
                        new TipoDelNivel(),
                        new DimensionDelNivel(),
                        new FrecuenciaDelNivel(),
                        new SupuestosPositivos(),
                        new RenglonConSupuesto(),
                        new NombreCorto(),
                        new DefinicionPropia(),
                        new LineaBaseOMotivo(),
                        new VariablesDescritas(),
                        new FuenteTanFrecuente(),
                        new RenglonEnElArbol(),
                        new ProblemaSinSolucion(),
                        new ArbolesEnEspejo(),
                        new PoblacionesEnOrden(),
                        new OficialConFuente()));
    }
}
