package mx.recauda.platform.pagos.web;

import mx.recauda.ley.correccion.EstadoDeCorreccion;
import mx.recauda.ley.devolucion.EstadoDeDevolucion;
import mx.recauda.ley.dinero.Importe;
import mx.recauda.ley.error.Idioma;
import mx.recauda.ley.error.Incidencia;
import mx.recauda.ley.libro.Cuenta;
import mx.recauda.ley.libro.Cuota;
import mx.recauda.ley.libro.Fondo;
import mx.recauda.ley.linea.PartesDeLinea;
import mx.recauda.ley.tiempo.Mes;
import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.Devoluciones;
import mx.recauda.platform.pagos.Dispersiones;
import mx.recauda.platform.pagos.EstadoDeLinea;
import mx.recauda.platform.pagos.Pagadero;
import mx.recauda.platform.portal.ErrorDeCampo;
import mx.recauda.platform.portal.Formato;
import mx.recauda.platform.portal.Insignia;
import mx.recauda.platform.portal.Insignia.Tono;
import mx.recauda.platform.seguridad.ErrorDeSeguridad;
import mx.recauda.platform.seguridad.Usuarios;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What is paid, in words. Templates reach it as {@code @nombresDePago}. */
@Component("nombresDePago")
public class NombresDePago {

    private static final int MES_ABREVIADO = 2;

    private final MessageSource textos;
    private final Formato formato;
    private final Usuarios usuarios;

    NombresDePago(MessageSource textos, Formato formato, Usuarios usuarios) {
        this.textos = textos;
        this.formato = formato;
        this.usuarios = usuarios;
    }

    /** {@code nov 2025 · Cuotas IMSS}, or {@code bimestre 6 de 2025 · …}. */
    public String periodo(Cuenta cuenta) {
        Mes periodo = cuenta.periodo().orElseThrow();
        String cuando =
                cuenta.fondo().bimestral()
                        ? texto(
                                "cuenta.bimestre",
                                periodo.bimestre().numero(),
                                String.valueOf(periodo.anio()))
                        : formato.fecha(periodo.primerDia()).substring(MES_ABREVIADO);
        return cuando + " · " + fondo(cuenta.fondo());
    }

    /** Each debt of some parts with its accessories, in their order. */
    List<LoQuePaga.Adeudo> adeudos(PartesDeLinea partes) {
        Map<String, Importe> sumas = new LinkedHashMap<>();
        partes.partes().forEach(p -> sumas.merge(periodo(p.cuenta()), p.importe(), Importe::mas));
        return sumas.entrySet().stream()
                .map(e -> new LoQuePaga.Adeudo(e.getKey(), e.getValue()))
                .toList();
    }

    /** The same, of money in excess: what it was paid for. */
    public List<LoQuePaga.Adeudo> adeudos(Devoluciones.Disponible disponible) {
        return adeudos(
                new PartesDeLinea(
                        disponible.partes().stream()
                                .map(p -> new PartesDeLinea.Parte(p.cuenta(), p.importe()))
                                .toList()));
    }

    /** {@code Cuotas IMSS}. */
    public String fondo(Fondo fondo) {
        String lista = fondo == Fondo.POR_IDENTIFICAR ? "libro.fondo." : "cuenta.fondo.";
        return texto(lista + fondo);
    }

    /** The concept and who bears it. */
    public String concepto(Cuenta cuenta) {
        String rubro = texto("libro.rubro." + cuenta.rubro());
        return cuenta.cuota() == Cuota.SIN_DISTINGUIR
                ? rubro
                : rubro + ", " + texto("libro.cuota." + cuenta.cuota()).toLowerCase(Locale.ROOT);
    }

    /** What is paid by itself: {@code Multa · nov 2025 · Cuotas IMSS}. */
    String titulo(Pagadero pagadero) {
        return texto(
                pagadero.titulo().clave(),
                pagadero.titulo().argumentos().stream()
                        .map(a ->
                                a instanceof Mes mes
                                        ? formato.fecha(mes.primerDia()).substring(MES_ABREVIADO)
                                        : a instanceof String clave && clave.startsWith("cuenta.")
                                                ? texto(clave)
                                                : a)
                        .toArray());
    }

    /** {@code Recargos}. */
    public String componente(Cuenta cuenta) {
        return texto("libro.componente." + cuenta.componente());
    }

    /** Its word and shape. */
    public Insignia insignia(EstadoDeLinea estado) {
        Tono tono =
                switch (estado) {
                    case VIGENTE -> Tono.ACT;
                    case PAGADA -> Tono.OK;
                    case EN_REVISION, COBRADA -> Tono.RUN;
                    case EN_EXCESO, EN_DUDA -> Tono.WARN;
                    case VENCIDA -> Tono.END;
                };
        return Insignia.de(tono, "pagos.estado." + estado);
    }

    /** A text in the language of the page. */
    public String texto(String clave, Object... argumentos) {
        return textos.getMessage(clave, argumentos, LocaleContextHolder.getLocale());
    }

    /** A day written as machines do. */
    public String dia(String iso) {
        return formato.fecha(LocalDate.parse(iso));
    }

    /** Names for people of each account. */
    public Map<String, String> personas() {
        return usuarios.todos().stream()
                .collect(Collectors.toMap(Usuarios.Usuario::cuenta, Usuarios.Usuario::nombre));
    }

    /** That nobody has the registro patronal that was written in a field. */
    ErrorDeCampo sinRegistro(String campo, String escrito) {
        FalloConCodigo fallo =
                new FalloConCodigo(
                        FalloConCodigo.Clase.ENTRADA,
                        ErrorDeSeguridad.REGISTRO_DESCONOCIDO,
                        escrito);
        return new ErrorDeCampo(campo, dicho(fallo).mensaje());
    }

    /** A failure as told above a form. */
    ErrorDeCampo dicho(FalloConCodigo fallo) {
        Incidencia dicha = fallo.incidencia(idioma());
        return new ErrorDeCampo(
                "", dicha.codigo() + ". " + dicha.mensaje() + " " + dicha.remedio());
    }

    /** Its word and shape. */
    public Insignia insignia(EstadoDeDevolucion estado) {
        Tono tono =
                switch (estado) {
                    case SOLICITADA -> Tono.ACT;
                    case RECIBIDA, CONCEDIDA, ORDENADA -> Tono.RUN;
                    case PAGADA -> Tono.OK;
                    case NEGADA -> Tono.BAD;
                    case DESISTIDA -> Tono.END;
                };
        return Insignia.de(tono, "devolucion.estado." + estado);
    }

    /** Its word and shape. */
    public Insignia insignia(EstadoDeCorreccion estado) {
        Tono tono =
                switch (estado) {
                    case PROPUESTA -> Tono.ACT;
                    case RECHAZADA -> Tono.BAD;
                    case APLICADA -> Tono.OK;
                    case REQUERIDA -> Tono.RUN;
                    case EXIGIBLE -> Tono.WARN;
                    case DESHECHA -> Tono.END;
                };
        return Insignia.de(tono, "correccion.estado." + estado);
    }

    /** Its word and shape. */
    public Insignia insignia(Dispersiones.Estado estado) {
        Tono tono =
                switch (estado) {
                    case ORDENADA -> Tono.RUN;
                    case ENTREGADA -> Tono.OK;
                    case CANCELADA -> Tono.END;
                };
        return Insignia.de(tono, "dispersion.estado." + estado);
    }

    static Idioma idioma() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage())
                ? Idioma.EN
                : Idioma.ES;
    }
}
