package mx.recauda.platform.pagos.web;

import mx.recauda.platform.base.FalloConCodigo;
import mx.recauda.platform.pagos.ErrorDePago;
import mx.recauda.platform.portal.ErrorDeCampo;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What a person does on a page. What the data or the turn of a person forbid is told on that page;
 * what is not there, or fails for another reason, is left to the page of errors.
 */
@Component
class ActoEnPagina {

    private final NombresDePago nombres;

    ActoEnPagina(NombresDePago nombres) {
        this.nombres = nombres;
    }

    /**
     * Does it.
     *
     * @param acto gives the view that follows
     * @param muestra the page again, with why it was refused
     */
    String hace(Supplier<String> acto, Function<List<ErrorDeCampo>, String> muestra) {
        try {
            return acto.get();
        } catch (FalloConCodigo fallo) {
            if (!(fallo.codigo() instanceof ErrorDePago)
                    || fallo.clase() == FalloConCodigo.Clase.NO_HAY) {
                throw fallo;
            }
            return muestra.apply(List.of(nombres.dicho(fallo)));
        }
    }

    /** Does it, once a reason is written. */
    String hace(
            String motivo, Supplier<String> acto, Function<List<ErrorDeCampo>, String> muestra) {
        return motivo.isBlank()
                ? muestra.apply(falta("motivo", "conciliacion.motivo.falta"))
                : hace(acto, muestra);
    }

    /** That a field is missing, or says something that cannot be. */
    List<ErrorDeCampo> falta(String campo, String clave, Object... argumentos) {
        return List.of(new ErrorDeCampo(campo, nombres.texto(clave, argumentos)));
    }

    /** That a field does not say a day. */
    List<ErrorDeCampo> faltaDia(String campo, String escrito) {
        return falta(campo, "pagos.fecha.mal", escrito);
    }

    /** Goes to a page that tells what was done. */
    static String hecho(Object que, String ruta, RedirectAttributes avisos) {
        avisos.addFlashAttribute("hecho", que);
        return "redirect:" + ruta;
    }
}
