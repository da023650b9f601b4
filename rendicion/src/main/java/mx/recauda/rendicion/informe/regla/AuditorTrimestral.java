package mx.recauda.rendicion.informe.regla;

import mx.recauda.rendicion.auditor.Auditor;
import mx.recauda.rendicion.auditor.Regla;
import mx.recauda.rendicion.auditor.ReglaDeComprobacion;
import mx.recauda.rendicion.auditor.Verificacion;
import mx.recauda.rendicion.informe.Informe;

import java.util.List;

/** The auditor of quarterly reports. */
public final class AuditorTrimestral {

    private static final List<Regla<Informe>> REGLAS =
            List.of(
                    new SumaDeContratos(),
                    new AprobadoMasAdecuacion(),
                    new PorcentajeDeAdecuacion(),
                    new SumaDeDonativos(),
                    new SumaDeJuicios(),
                    new SumaDeHonorarios(),
                    new RazonDeIndicador(),
                    new AplicacionDeExcedentes(),
                    new LimiteDeCaracteres(),
                    new NumeroContraPublicado(),
                    new VariacionDelGastoProgramable(),
                    new ComposicionDelDonativo(),
                    new CeldaDeError(),
                    new CeldaNumericaMalFormada(),
                    new SeccionIlegible(),
                    new UmbralDeListado(),
                    new EjercidoContraProgramado(),
                    new OrdenDeContratos(),
                    new DiferenciaDeUnPeso(),
                    new AcumuladoDecreciente(),
                    new IndicadorFueraDeMeta(),
                    new IndicadorFueraDeRango(),
                    new JustificacionMascp(),
                    new PartidaDeCincoDigitos(),
                    new FinRepetido(),
                    new TextoDePlantilla(),
                    new MilesMalFormados(),
                    new CodigoFueraDeTema(),
                    new RenglonRepetido(),
                    new HuecoEnLaSerie(),
                    new RespuestaFueraDeCatalogo(),
                    new ConteosDeclarados(),
                    new NombreDeArchivo(),
                    new CorteFueraDelTrimestre(),
                    new MesFueraDelTrimestre(),
                    new RespuestaDeIndicador(),
                    new HonorariosContraTexto(),
                    new ExcedentesContraAdecuaciones(),
                    new ConteoEnElTexto(),
                    new ElementosPendientes(),
                    new UniversoDePersonal(),
                    new IndicadorSinValor(),
                    new CriterioDePerdidos(),
                    new GastoProgramable(),
                    new AccionesSinAvance(),
                    new AccionesSinAvances(),
                    new AvanceQueNiegaAcciones(),
                    new NoAplicabilidadConOtraRespuesta(),
                    new OtroTrimestre(),
                    new FechaPosterior(),
                    new TextosRepetidos(),
                    new MismaJustificacionOtraRespuesta(),
                    new CienPorCientoSinEvidencia(),
                    new SumaDePartesEnTexto(),
                    new ExplicacionContraDelta(),
                    new DesgloseDelNeto(),
                    new ParrafoConResta(),
                    new EtiquetaConMeta(),
                    new SegundoTexto(),
                    new PosibleErrata());

    private AuditorTrimestral() {}

    /** Every rule, by id. */
    public static Auditor<Informe> auditor() {
        return new Auditor<>(REGLAS);
    }

    /** Every arithmetic check of a report, those that hold and those that do not. */
    public static List<Verificacion> verificaciones(Informe informe) {
        return REGLAS.stream()
                .filter(r -> r instanceof ReglaDeComprobacion)
                .map(r -> (ReglaDeComprobacion<Informe>) r)
                .flatMap(r -> r.comprueba(informe).stream())
                .toList();
    }
}
