package mx.recauda.rendicion.asm.regla;

import mx.recauda.rendicion.asm.SeguimientoAsm;
import mx.recauda.rendicion.auditor.Auditor;

import java.util.List;

/** The auditor of the follow-up of ASMs. */
public final class AuditorAsm {

    private AuditorAsm() {}

    /** Every rule in force, by id. */
    public static Auditor<SeguimientoAsm> auditor() {
        return new Auditor<>(
                List.of(
                        new EvidenciaPosteriorAlTermino(),
                        new SustitucionSinVersion(),
                        new ConcluidoSinEvidencia(),
                        new UbicacionRota(),
                        new ProgramaConOtroNombre(),
                        new VencidoEntreCortes(),
                        new ResultadoEsperadoDistinto(),
                        new PromedioDistinto(),
                        new AvanceFueraDeRango(),
                        new FechaRelativa(),
                        new CeldaObligatoriaVacia(),
                        new FechaMalEscrita(),
                        new CorteFueraDeCalendario(),
                        new PeriodosSinVigentesIncompletos(),
                        new PieDePaginaDistinto(),
                        new TextoAjeno(),
                        new NumeracionConHuecos(),
                        new PeriodoConVigentesOmitido(),
                        new VencidoSinConcluir(),
                        new EvidenciaPosteriorAlCorte(),
                        new AvanceQueRetrocede(),
                        new SustitucionSinOficio(),
                        new ColumnasDistintas(),
                        new PeriodoIncoherente(),
                        new AreaQueEsCargo(),
                        new TextoRepetido()));
    }
}
